import { inflateSync } from 'node:zlib';
import { officialLetter, type OfficialLetter } from './official-letter';

const LETTER: OfficialLetter = {
  parentOrganisation: 'UBND phường Long Bình',
  organisation: 'Trường THCS Long Bình',
  number: '15/KH-THCSLB',
  placeAndDate: 'Long Bình, ngày 10 tháng 9 năm 2026',
  kind: 'Kế hoạch',
  title: 'Giáo dục nhà trường năm học 2026-2027',
  paragraphs: ['Ắ ằ ẵ ậ ễ ộ ữ ỵ đ Đ ơ ư “ngoặc kép” – gạch ngang.', 'Đoạn hai.'],
  signerPost: 'Hiệu trưởng',
  signer: 'Nguyễn Thị Hiền',
};

/** Reads the objects where the table says they are. */
function objectsOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(start, start + 4)).toBe('xref');
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  return offsets.map((offset, index) => {
    const object = text.slice(offset, text.indexOf('\nendobj', offset));
    expect(object.startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    return object;
  });
}

const unpack = (object: string): string => {
  const from = object.indexOf('stream\n') + 'stream\n'.length;
  return inflateSync(Buffer.from(object.slice(from, object.lastIndexOf('\nendstream')), 'latin1')).toString('latin1');
};

test('every object stands where the table says, and the same letter gives the same bytes', () => {
  const pdf = officialLetter(LETTER);
  expect(pdf.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  expect(objectsOf(pdf).length).toBeGreaterThan(20);
  expect(officialLetter(LETTER).equals(pdf)).toBe(true);
});

test('Vietnamese letters can be searched and copied', () => {
  const maps = objectsOf(officialLetter(LETTER))
    .filter((object) => object.includes('FlateDecode'))
    .map(unpack)
    .filter((text) => text.includes('beginbfchar'))
    .join('');
  for (const letter of 'ẮằẵậễộữỵđĐơư“–') {
    expect(maps).toContain(`<${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
  }
});

test('a long letter goes on on a second page', () => {
  const pagesOf = (letter: OfficialLetter) =>
    objectsOf(officialLetter(letter)).filter((object) => object.includes('/Type /Page ')).length;
  expect(pagesOf(LETTER)).toBe(1);
  expect(pagesOf({ ...LETTER, paragraphs: Array.from({ length: 60 }, () => 'Một đoạn văn ngắn.') })).toBe(3);
});

test('a letter that no font has is an error, not a gap', () => {
  expect(() => officialLetter({ ...LETTER, title: '漢' })).toThrow('漢');
});

import { deflateSync } from 'node:zlib';
import type { Typeface } from './typeface';

/** One page as PDF operators. */
export type PageContent = string;

/** Puts pages and the fonts they use together as a PDF 1.7 file (ISO 32000-1). Same input, same bytes. */
export function writePdf(pages: readonly PageContent[], typeface: Typeface, title: string): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number =>
    objects.push(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
  const reserve = (): number => add('');

  const catalogue = reserve();
  const tree = reserve();
  const information = add(`<< /Title ${unicode(title)} >>`);
  const fonts = typeface.fonts.map((entry) => `/${entry.name} ${addFont(add, entry)} 0 R`).join(' ');
  const kids = pages.map((content) => {
    const stream = add(streamOf(Buffer.from(content, 'latin1')));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R ` +
        `/Resources << /Font << ${fonts} >> >> >>`,
    );
  });
  objects[catalogue - 1] = Buffer.from(`<< /Type /Catalog /Pages ${tree} 0 R /Lang (vi) >>`);
  const list = kids.map((kid) => `${kid} 0 R`).join(' ');
  objects[tree - 1] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${list}] >>`);
  return assemble(objects, catalogue, information);
}

function addFont(add: (body: string | Buffer) => number, { name, font, used }: Typeface['fonts'][number]): number {
  const file = add(streamOf(font.file, `/Length1 ${font.file.length} `));
  // Subsets are told apart by six capitals before the name.
  const postscript = `AAAAA${String.fromCharCode(65 + Number(name.slice(1)))}+Tinos`;
  const descriptor = add(
    `<< /Type /FontDescriptor /FontName /${postscript} /Flags 4 /FontBBox [${font.box.join(' ')}] /ItalicAngle 0 ` +
      `/Ascent ${font.ascent} /Descent ${font.descent} /CapHeight ${font.ascent} /StemV 80 /FontFile2 ${file} 0 R >>`,
  );
  const glyphs = [...used.keys()].sort((left, right) => left - right);
  const widths = glyphs.map((glyph) => `${glyph} [${font.widthOf(glyph)}]`).join(' ');
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${postscript} /CIDToGIDMap /Identity /DW 1000 /W [${widths}] ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R >>`,
  );
  const letters = glyphs.map((glyph) => `<${hex(glyph)}> <${utf16(used.get(glyph) ?? '')}>`);
  const toUnicode = add(
    streamOf(
      Buffer.from(
        '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n' +
          `1 begincodespacerange <0000> <FFFF> endcodespacerange\n${inHundreds(letters)}endcmap end end`,
      ),
    ),
  );
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${postscript} /Encoding /Identity-H ` +
      `/DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
  );
}

function inHundreds(entries: readonly string[]): string {
  let text = '';
  for (let start = 0; start < entries.length; start += 100) {
    const some = entries.slice(start, start + 100);
    text += `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar\n`;
  }
  return text;
}

function streamOf(bytes: Buffer, more = ''): Buffer {
  const packed = deflateSync(bytes);
  return Buffer.concat([
    Buffer.from(`<< ${more}/Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly Buffer[], catalogue: number, information: number): Buffer {
  // The second line tells programs that move files that this one is not text.
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    offsets.push(length);
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(object);
    length += object.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
        `trailer\n<< /Size ${objects.length + 1} /Root ${catalogue} 0 R /Info ${information} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function unicode(text: string): string {
  return `<FEFF${utf16(text)}>`;
}

function utf16(text: string): string {
  return [...text.normalize('NFC')].map((character) => hex(character.charCodeAt(0))).join('');
}

export function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

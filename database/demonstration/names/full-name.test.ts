import { createRandom } from '../random';
import { FAMILY_NAMES } from './family-names';
import { familyNameOf, inventName } from './full-name';
import { NAME_FASHIONS, type Gender, type Generation } from './given-names';
import { mailNameOf } from './latin';
import { WELL_KNOWN_NAMES } from './well-known';

const GENDERS: readonly Gender[] = ['male', 'female'];
const GENERATIONS: readonly Generation[] = ['elder', 'parent', 'born2000s', 'born2010s'];

const crowd = (gender: Gender, generation: Generation, size = 2000) => {
  const random = createRandom(`${gender}/${generation}`);
  return Array.from({ length: size }, () => inventName(random, { gender, generation }));
};

test.each(GENDERS.flatMap((gender) => GENERATIONS.map((generation) => [gender, generation] as const)))(
  'names of %s, %s: three or four different words with capitals, family name first, nobody well known',
  (gender, generation) => {
    const families = new Set(FAMILY_NAMES.map(([name]) => name));
    for (const name of crowd(gender, generation)) {
      expect(name).toMatch(/^\p{Lu}\p{Ll}*( \p{Lu}\p{Ll}*){2,3}$/u);
      expect(name.normalize('NFC')).toBe(name);
      expect(new Set(name.split(' ')).size).toBe(name.split(' ').length);
      expect(families.has(familyNameOf(name))).toBe(true);
      expect(WELL_KNOWN_NAMES.has(name)).toBe(false);
    }
  },
);

test('about a third is called Nguyễn', () => {
  const names = crowd('female', 'born2010s', 5000);
  const share = names.filter((name) => familyNameOf(name) === 'Nguyễn').length / names.length;
  expect(share).toBeGreaterThan(0.28);
  expect(share).toBeLessThan(0.4);
});

test('Thị and Văn go out of fashion', () => {
  const share = (names: readonly string[], word: string) =>
    names.filter((name) => name.split(' ').includes(word)).length / names.length;
  expect(share(crowd('female', 'elder'), 'Thị')).toBeGreaterThan(0.5);
  expect(share(crowd('female', 'born2010s'), 'Thị')).toBeLessThan(0.12);
  expect(share(crowd('male', 'elder'), 'Văn')).toBeGreaterThan(0.4);
  expect(share(crowd('male', 'born2010s'), 'Văn')).toBeLessThan(0.08);
});

test('no woman is called Văn and no man Thị', () => {
  for (const generation of GENERATIONS) {
    expect(NAME_FASHIONS.female[generation].middles.map(([word]) => word)).not.toContain('Văn');
    expect(NAME_FASHIONS.male[generation].middles.map(([word]) => word)).not.toContain('Thị');
  }
});

test('a taken name is not given again', () => {
  const first = inventName(createRandom('trùng'), { gender: 'male', generation: 'parent' });
  const next = inventName(createRandom('trùng'), { gender: 'male', generation: 'parent', taken: new Set([first]) });
  expect(next).not.toBe(first);
});

test('addresses are plain letters', () => {
  expect(mailNameOf('Đỗ Thị Ánh Tuyết')).toBe('do.thi.anh.tuyet');
});

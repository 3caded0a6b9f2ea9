import { splitSiteName } from './site-name';

/** Kinds of places as English writes them around the own name. */
const FORMS: Readonly<Record<string, (own: string) => string>> = {
  'trường mầm non': (own) => `${own} Kindergarten`,
  'trường mn': (own) => `${own} Kindergarten`,
  'trường mẫu giáo': (own) => `${own} Kindergarten`,
  'nhà trẻ': (own) => `${own} Nursery`,
  'trường tiểu học': (own) => `${own} Primary School`,
  'trường th': (own) => `${own} Primary School`,
  'trường trung học cơ sở': (own) => `${own} Lower Secondary School`,
  'trường thcs': (own) => `${own} Lower Secondary School`,
  'trường tiểu học và trung học cơ sở': (own) => `${own} Primary and Lower Secondary School`,
  'trường th&thcs': (own) => `${own} Primary and Lower Secondary School`,
  'sở giáo dục và đào tạo': (own) => `Department of Education and Training, ${place(own)}`,
  'phòng giáo dục và đào tạo': (own) => `Office of Education and Training, ${place(own)}`,
  'phòng văn hóa – xã hội': (own) => `Office of Culture and Social Affairs, ${place(own)}`,
  'phòng văn hóa - xã hội': (own) => `Office of Culture and Social Affairs, ${place(own)}`,
  'ủy ban nhân dân': (own) => `People’s Committee, ${place(own)}`,
};

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^(?:Thành phố|TP\.?) (.+)$/i, '$1 City'],
  [/^Quận (\d+)$/i, 'District $1'],
  [/^(?:Quận|Huyện) (.+)$/i, '$1 District'],
  [/^Phường (\d+)$/i, 'Ward $1'],
  [/^Phường (.+)$/i, '$1 Ward'],
  [/^Xã (.+)$/i, '$1 Commune'],
  [/^Tỉnh (.+)$/i, '$1 Province'],
];

function place(name: string): string {
  const form = PLACES.find(([pattern]) => pattern.test(name));
  return form === undefined ? name : name.replace(form[0], form[1]);
}

/** `Trường Mầm non Hoa Mai` → `Hoa Mai Kindergarten`. A name of another make stays as it is. */
export function englishName(name: string): string {
  const { kind, own } = splitSiteName(name);
  return (kind === null ? undefined : FORMS[kind.toLowerCase()])?.(own) ?? name;
}

const POSITIONS: Readonly<Record<string, string>> = {
  'hiệu trưởng': 'Principal',
  'phó hiệu trưởng': 'Vice Principal',
  'tổ trưởng': 'Head of department',
  'tổ phó': 'Deputy head of department',
  'kế toán': 'Accountant',
  'văn thư': 'Clerk',
  'giáo viên': 'Teacher',
  'giám đốc': 'Director',
  'phó giám đốc': 'Deputy Director',
  'trưởng phòng': 'Head of Office',
  'phó trưởng phòng': 'Deputy Head of Office',
  'chuyên viên': 'Officer',
  'chủ tịch': 'Chairperson',
  'phó chủ tịch': 'Vice Chairperson',
};

/** @returns null for a post that has no usual English name */
export function englishPosition(position: string): string | null {
  const name = position.trim().toLowerCase();
  return Object.hasOwn(POSITIONS, name) ? (POSITIONS[name] ?? null) : null;
}

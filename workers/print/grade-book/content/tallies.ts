import type { PeriodResult, Regulation } from '@cong-truong/domain/regulations/regulation';
import type { Tally } from '../model';
import { PROMOTION_SIGNS, SIGNS, signOf, TITLE_SIGNS } from './signs';
import type { RollEntry } from './source';

/** The counts under a summary. Who left is not counted. */
export function talliesOf(
  regulation: Regulation,
  roll: readonly RollEntry[],
  resultOf: (entry: RollEntry) => PeriodResult | null,
  ofYear: boolean,
): readonly Tally[] {
  const present = roll.filter((entry) => resultOf(entry) !== null);
  const results = present.flatMap((entry) => resultOf(entry) ?? []);
  const { academic, conduct } = SIGNS[regulation.id];
  const titles = results.flatMap(({ title }) => (title === null ? [] : [TITLE_SIGNS[title]]));
  const outcomes = results.flatMap(({ promotion }) => (promotion === null ? [] : [PROMOTION_SIGNS[promotion]]));
  return [
    {
      title: 'Sĩ số',
      items: [
        { label: 'cả lớp', count: present.length },
        { label: 'nữ', count: present.filter(({ pupil }) => pupil.gender === 'female').length },
        { label: 'dân tộc thiểu số', count: present.filter(({ pupil }) => isMinority(pupil.ethnicity)).length },
      ],
    },
    counted(
      regulation.words.academic,
      academic.map(([, sign]) => sign),
      results.map((result) => signOf(academic, result.academic)),
    ),
    counted(
      regulation.words.conduct,
      conduct.map(([, sign]) => sign),
      results.map((result) => signOf(conduct, result.conduct)),
    ),
    ...(titles.length === 0 ? [] : [counted('Danh hiệu', [...new Set(titles)].sort(), titles)]),
    ...(ofYear ? [counted('Kết quả', Object.values(PROMOTION_SIGNS), outcomes)] : []),
  ];
}

function counted(title: string, labels: readonly string[], values: readonly string[]): Tally {
  const without = values.filter((value) => value === '').length;
  return {
    title,
    items: [
      ...labels.map((label) => ({ label, count: values.filter((value) => value === label).length })),
      ...(without === 0 ? [] : [{ label: 'chưa xếp loại', count: without }]),
    ],
  };
}

/** Statistics of the sector count everybody but the Kinh [M]. */
function isMinority(ethnicity: string | null): boolean {
  return ethnicity !== null && ethnicity !== '' && ethnicity.toLowerCase() !== 'kinh';
}

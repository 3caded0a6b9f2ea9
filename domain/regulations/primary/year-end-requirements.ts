import type { Requirement } from '../reasons/requirement';
import { every } from '../reasons/requirements';
import type { PrimaryYearEnd, QualityLevel, SubjectLevel } from './primary-regulation';

/** What the levels of the three circulars ask of the end of a year. Asked only when nothing is missing. */

export function subjectsAre(
  accepted: readonly SubjectLevel[],
  label: (level: SubjectLevel) => string,
): Requirement<PrimaryYearEnd> {
  return every(
    'các môn học, hoạt động giáo dục',
    { relation: 'oneOf', values: accepted.map((level) => ({ word: label(level) })) },
    ({ subjects }) => [...subjects],
    (level) => level !== null && accepted.includes(level),
    (level) => ({ word: level === null ? 'chưa có' : label(level) }),
  );
}

export function competencesAre(
  accepted: readonly QualityLevel[],
  label: (level: QualityLevel) => string,
): Requirement<PrimaryYearEnd> {
  return qualitiesOf('năng lực', ({ competences }) => competences, accepted, label);
}

export function qualitiesAre(
  accepted: readonly QualityLevel[],
  label: (level: QualityLevel) => string,
): Requirement<PrimaryYearEnd> {
  return qualitiesOf('phẩm chất', ({ qualities }) => qualities, accepted, label);
}

export function testsAtLeast(bound: number): Requirement<PrimaryYearEnd> {
  return every(
    'các bài kiểm tra định kỳ cuối năm',
    { relation: 'atLeast', bound: { count: bound, unit: 'điểm' } },
    ({ tests }) => [...tests],
    (mark) => mark !== null && mark >= bound,
    (mark) => (mark === null ? { word: 'chưa có' } : { count: mark, unit: 'điểm' }),
  );
}

function qualitiesOf(
  name: string,
  read: (yearEnd: PrimaryYearEnd) => ReadonlyMap<string, QualityLevel | null>,
  accepted: readonly QualityLevel[],
  label: (level: QualityLevel) => string,
): Requirement<PrimaryYearEnd> {
  return every(
    name,
    { relation: 'oneOf', values: accepted.map((level) => ({ word: label(level) })) },
    (yearEnd) => [...read(yearEnd)],
    (level) => level !== null && accepted.includes(level),
    (level) => ({ word: level === null ? 'chưa có' : label(level) }),
  );
}

import type { Cited, Rules } from '../cited';
import { bestLevel, type Level, type Requirement } from '../reasons/requirement';
import { atMost, every, oneOf, sessions, stated, tenths } from '../reasons/requirements';
import type { AcademicRating, ConductRating } from '../regulation';
import { subjectName } from '../subjects/catalogue';
import { conductLabel } from '../tt58-2011/article-03-conduct';
import { academicLabel } from '../tt58-2011/article-05-academic-labels';
import { article, QD11_FROM } from './circular';

export const RULES = {
  RECOGNITION: article(
    'Đ.4-6, Đ.7 k.1',
    'V2',
    'Công nhận khi đủ điều kiện dự xét, hạnh kiểm cả năm (nếu thuộc diện xếp loại) từ Tb và học lực từ Tb; hoặc thuộc diện ưu tiên, khuyến khích, học lực Y nhưng mọi môn tính điểm từ 3,5 và Toán hoặc Ngữ văn từ 5,0.',
  ),
  recognise: article(
    'Đ.4-7',
    'M',
    'Điều kiện dự xét: học xong lớp 9, không quá 21 tuổi, nghỉ không quá 45 buổi, hồ sơ đủ.',
  ),
} satisfies Rules;

export const OLDEST: Cited<number> = { value: 21, source: 'QĐ 11/2006 Đ.5', evidence: 'M', from: QD11_FROM };
export const ABSENCES_ALLOWED: Cited<number> = { value: 45, source: 'QĐ 11/2006 Đ.6', evidence: 'V2', from: QD11_FROM };

/** The branch of those with priority or encouragement; tenths. */
export const PRIORITY_BOUNDS: Cited<{ readonly every: number; readonly core: number }> = {
  value: { every: 35, core: 50 },
  source: 'QĐ 11/2006 Đ.7 k.1 b',
  evidence: 'V2',
  from: QD11_FROM,
};
export const CORE: Cited<readonly string[]> = {
  value: ['TOAN', 'NGUVAN'],
  source: 'QĐ 11/2006 Đ.7 k.1 b',
  evidence: 'V2',
  from: QD11_FROM,
};

export interface Candidate {
  readonly age: number;
  readonly absences: number;
  readonly dossierComplete: boolean;
  /** `null`: not subject to conduct rating. */
  readonly conduct: ConductRating | null;
  readonly academic: AcademicRating;
  /** Chính sách ưu tiên, khuyến khích. */
  readonly priority: boolean;
  /** Year averages by subject, in tenths: needed for the priority branch alone. */
  readonly scored: ReadonlyMap<string, number>;
}

/** How a pupil was recognised. */
export type Ground = 'results' | 'priority';

const admitted: readonly Requirement<Candidate>[] = [
  atMost<Candidate>(
    'tuổi',
    OLDEST.value,
    ({ age }) => age,
    (count) => ({ count }),
  ),
  atMost<Candidate>('số buổi nghỉ lớp 9', ABSENCES_ALLOWED.value, ({ absences }) => absences, sessions),
  stated<Candidate>('hồ sơ đầy đủ', 'hồ sơ chưa đầy đủ', ({ dossierComplete }) => dossierComplete),
];

/** Who is not rated is not asked. */
const NOT_RATED = 'notRated';
const conductReached = oneOf<Candidate, ConductRating | typeof NOT_RATED>(
  'hạnh kiểm cả năm',
  ['good', 'fair', 'average', NOT_RATED],
  ({ conduct }) => conduct ?? NOT_RATED,
  (conduct) => (conduct === NOT_RATED ? 'không thuộc diện xếp loại' : conductLabel(conduct)),
);
const academicIs = (...ratings: readonly AcademicRating[]) =>
  oneOf<Candidate, AcademicRating>('học lực cả năm', ratings, ({ academic }) => academic, academicLabel);

const everySubject = every<Candidate, number>(
  'các môn tính điểm',
  { relation: 'atLeast', bound: tenths(PRIORITY_BOUNDS.value.every) },
  ({ scored }) => [...scored].map(([code, average]) => [subjectName('2006', code), average] as const),
  (average) => average >= PRIORITY_BOUNDS.value.every,
  tenths,
);
const oneCore: Requirement<Candidate> = {
  met: (candidate) => coreOf(candidate).some(({ value }) => value.tenths >= PRIORITY_BOUNDS.value.core),
  explain: (candidate) => ({
    kind: 'any',
    name: 'Toán hoặc Ngữ văn',
    wanted: { relation: 'atLeast', bound: tenths(PRIORITY_BOUNDS.value.core) },
    facts: coreOf(candidate),
    met: coreOf(candidate).some(({ value }) => value.tenths >= PRIORITY_BOUNDS.value.core),
  }),
};

export const RECOGNITION: readonly Level<Ground, Candidate>[] = [
  { outcome: 'results', requires: [...admitted, conductReached, academicIs('excellent', 'fair', 'average')] },
  {
    outcome: 'priority',
    requires: [
      ...admitted,
      conductReached,
      academicIs('weak'),
      stated('thuộc diện ưu tiên, khuyến khích', 'không thuộc diện ưu tiên, khuyến khích', ({ priority }) => priority),
      everySubject,
      oneCore,
    ],
  },
];

/** @returns `null` when the pupil is not recognised; tests in the next session are then open (Đ.7 k.2) */
export function recognise(candidate: Candidate): Ground | null {
  return bestLevel(RECOGNITION, candidate);
}

function coreOf({ scored }: Candidate) {
  return CORE.value.flatMap((name) => {
    const average = scored.get(name);
    return average === undefined ? [] : [{ name: subjectName('2006', name), value: { tenths: average } }];
  });
}

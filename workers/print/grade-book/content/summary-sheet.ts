import type { Absences } from '@cong-truong/database/report-cards/class-facts.repository';
import type { OfferingPlan, PeriodResult, Regulation } from '@cong-truong/domain/regulations/regulation';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import type { SummarySheet } from '../model';
import { PROMOTION_SIGNS, SIGNS, signOf, TITLE_SIGNS, type SignList } from './signs';
import { resultText, subjectOf } from './subject-sheet';
import { talliesOf } from './tallies';
import type { RollEntry } from './source';

export interface SummaryOptions {
  readonly title: string;
  readonly regulation: Regulation;
  readonly plans: readonly OfferingPlan[];
  readonly headOf: (plan: OfferingPlan) => string;
  readonly roll: readonly RollEntry[];
  readonly resultOf: (entry: RollEntry) => PeriodResult | null;
  readonly absences: ReadonlyMap<string, Absences>;
  readonly ofYear: boolean;
}

interface Column {
  readonly head: string;
  text(result: PeriodResult, absences: Absences): string;
}

/** All subjects of a period side by side, with ratings, absences, titles; for the year also what becomes of the pupil. */
export function summarySheet(options: SummaryOptions): SummarySheet {
  const { title, regulation, plans, headOf, roll, resultOf, absences, ofYear } = options;
  const columns = resultColumns(regulation, ofYear);
  return {
    title,
    subjectHeads: plans.map(headOf),
    resultHeads: columns.map(({ head }) => head),
    rows: roll.map((entry) => {
      const result = resultOf(entry);
      const missed = absences.get(entry.pupil.studentId) ?? { excused: 0, unexcused: 0 };
      return {
        subjects: plans.map((plan) => resultText(subjectOf(result, plan))),
        results: columns.map(({ text }) => (result === null ? '' : text(result, missed))),
      };
    }),
    tallies: talliesOf(regulation, roll, resultOf, ofYear),
    legend: legendOf(regulation),
  };
}

function resultColumns(regulation: Regulation, ofYear: boolean): readonly Column[] {
  const { academic, conduct } = SIGNS[regulation.id];
  const { words } = regulation;
  // TT 22/2021 has no average over the subjects, and gives titles for the year only (Đ.15).
  const since2021 = regulation.id === 'TT22/2021';
  return [
    ...(since2021
      ? []
      : [
          {
            head: 'ĐTB các môn',
            text: ({ overallTenths }: PeriodResult) => (overallTenths === null ? '' : formatScore(overallTenths)),
          },
        ]),
    { head: words.academic, text: (result) => signOf(academic, result.academic) },
    { head: words.conduct, text: (result) => signOf(conduct, result.conduct) },
    { head: 'Nghỉ có phép', text: (_, { excused }) => String(excused) },
    { head: 'Nghỉ không phép', text: (_, { unexcused }) => String(unexcused) },
    ...(since2021 && !ofYear
      ? []
      : [{ head: 'Danh hiệu', text: ({ title }: PeriodResult) => (title === null ? '' : TITLE_SIGNS[title]) }]),
    ...(ofYear
      ? [
          {
            head: 'Kết quả',
            text: ({ promotion }: PeriodResult) => (promotion === null ? '' : PROMOTION_SIGNS[promotion]),
          },
        ]
      : []),
  ];
}

/** What the signs mean; a sign that is its own word needs no saying. */
function legendOf(regulation: Regulation): string {
  const { academic, conduct } = SIGNS[regulation.id];
  return [
    `${regulation.words.academic}: ${spelledOut(academic, regulation.academicLabel)}`,
    `${regulation.words.conduct}: ${spelledOut(conduct, regulation.conductLabel)}`,
    'M: được miễn học.',
  ].join('. ');
}

function spelledOut<Rating>(signs: SignList<Rating>, label: (rating: Rating) => string): string {
  return signs
    .filter(([rating, sign]) => label(rating) !== sign)
    .map(([rating, sign]) => `${sign} ${label(rating).toLowerCase()}`)
    .join(', ');
}

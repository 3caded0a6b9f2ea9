import type { Citation } from '../cited';
import { reasoningOf } from '../reasons/reasoning';
import { bestLevel, type Level } from '../reasons/requirement';
import { isSettled, missingOf } from './missing';
import type { AwardBasis, PrimaryAward, PrimaryRegulation, PrimaryYearEnd, YearLevel } from './primary-regulation';

/** What an award is decided on: the year level is that of the circular, `null` where it has none. */
export interface RatedAwardBasis extends AwardBasis {
  readonly level: YearLevel | null;
}

/** What the articles of one circular say; the order of the work is the same for all of them. */
export interface PrimaryRules extends Omit<
  PrimaryRegulation,
  'assessYear' | 'explainCompletion' | 'explainYearLevel' | 'award' | 'explainAward'
> {
  readonly completion: readonly Level<'completed', PrimaryYearEnd>[];
  readonly completionCitation: Citation;
  /** Best first; empty where the circular has no level of the year. What reaches none is Chưa hoàn thành. */
  readonly yearLevels: readonly Level<YearLevel, PrimaryYearEnd>[];
  readonly yearLevelCitation: Citation;
  readonly awards: readonly Level<PrimaryAward, RatedAwardBasis>[];
  readonly awardCitation: Citation;
}

/** Makes a regulation of the articles of a circular. */
export function primary(rules: PrimaryRules): PrimaryRegulation {
  const { completion, completionCitation, yearLevels, yearLevelCitation, awards, awardCitation, ...words } = rules;

  const levelOf = (yearEnd: PrimaryYearEnd): YearLevel | null =>
    yearLevels.length === 0 ? null : (bestLevel(yearLevels, yearEnd) ?? 'notCompleted');
  const rated = (basis: AwardBasis): RatedAwardBasis => ({ ...basis, level: levelOf(basis.yearEnd) });

  return {
    ...words,
    assessYear: (yearEnd) => {
      const { id: regulation, version } = rules;
      if (!isSettled(yearEnd)) {
        return { regulation, version, missing: missingOf(yearEnd), level: null, completed: null };
      }
      const completed = bestLevel(completion, yearEnd) !== null;
      return { regulation, version, missing: [], level: levelOf(yearEnd), completed };
    },
    explainCompletion: (yearEnd) =>
      isSettled(yearEnd)
        ? reasoningOf({
            question: 'Chương trình lớp học',
            citation: completionCitation,
            levels: completion,
            input: yearEnd,
            label: (outcome) => (outcome === null ? 'Chưa hoàn thành' : 'Hoàn thành chương trình lớp học'),
          })
        : null,
    explainYearLevel: (yearEnd) =>
      isSettled(yearEnd) && yearLevels.length > 0
        ? reasoningOf({
            question: 'Kết quả giáo dục cuối năm',
            citation: yearLevelCitation,
            levels: yearLevels,
            input: yearEnd,
            label: (level) => rules.yearLevelLabel(level ?? 'notCompleted'),
          })
        : null,
    award: (basis) => (isSettled(basis.yearEnd) ? bestLevel(awards, rated(basis)) : null),
    explainAward: (basis) =>
      isSettled(basis.yearEnd)
        ? reasoningOf({
            question: 'Khen thưởng',
            citation: awardCitation,
            levels: awards,
            input: rated(basis),
            label: (award) => (award === null ? 'không khen thưởng' : rules.awardLabel(award)),
          })
        : null,
  };
}

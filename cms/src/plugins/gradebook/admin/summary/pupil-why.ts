import { explainPupilYear, type PeriodExplanation } from '@cong-truong/domain/regulations/explain-pupil-year';
import type { PeriodResult, Regulation } from '@cong-truong/domain/regulations/regulation';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import { citationWords } from '@cong-truong/domain/why/citation-words';
import type { PupilRecord } from '../api/record';
import type { SummaryPeriod } from '../api/summary';
import { ratingSection, reasoningSection } from '../why/rating-section';
import { averageLines, subjectSection } from '../why/subject-section';
import { line, type WhySection } from '../why/why-section';

export interface PupilWhy {
  /** What the rules say now; what the table shows may be a few seconds older. */
  readonly result: PeriodResult;
  /** Ratings, average over all subjects, title, promotion. */
  readonly verdicts: readonly WhySection[];
  /** By offering, in the order of the book. */
  readonly subjects: readonly WhySection[];
}

/** Why a pupil's period came to what it came to. @returns null when the pupil has no results of the period */
export function pupilWhy(
  regulation: Regulation,
  { plans, record, counts }: PupilRecord,
  period: SummaryPeriod,
): PupilWhy | null {
  if (!counts[period === 1 ? 1 : 2]) return null;
  const names = new Map(
    plans.flatMap(({ offeringId, subject, name }) => [[offeringId, name] as const, [subject, name] as const]),
  );
  const nameOf = (code: string) => names.get(code) ?? code;
  const { terms, year } = explainPupilYear(regulation, plans, record);
  const explanation = period === 3 ? year : terms[period - 1 === 0 ? 0 : 1];
  const result =
    period === 3
      ? regulation.assessYear(plans, record)
      : regulation.assessTerm(plans, period, record.terms[period === 1 ? 0 : 1]);
  const ofYear =
    period === 3
      ? [year.promotion ? reasoningSection('promotion', year.promotion) : notYet('promotion', 'Xét lên lớp')]
      : [];
  const conduct =
    period === 3 && year.conduct ? reasoningSection('conduct', year.conduct) : conductSection(regulation, result);
  return {
    result,
    verdicts: [
      ...ofYear,
      ...(explanation.title ? [reasoningSection('title', explanation.title)] : []),
      academicSection(regulation, explanation, result, nameOf),
      conduct,
      ...overallSection(explanation),
    ],
    subjects: plans
      .filter((plan) => period === 3 || regulation.isTaught(plan, period))
      .flatMap(({ offeringId, name }) => {
        const subject = explanation.subjects.get(offeringId);
        if (!subject) return [];
        const section = subjectSection({ key: offeringId, heading: name }, subject);
        return [period === 3 && subject.kind === 'waiting' ? waitingYear(section, terms) : section];
      }),
  };
}

/** What each term still lacks: the year itself has no columns. */
function waitingYear(section: WhySection, terms: readonly PeriodExplanation[]): WhySection {
  const lines = terms.flatMap(({ subjects }, index) => {
    const subject = subjects.get(section.key);
    const term = index === 0 ? 'I' : 'II';
    return subject?.kind === 'waiting'
      ? [line('unmet', `Học kỳ ${term} còn thiếu: ${subject.titles.join('; ')}.`)]
      : [];
  });
  return { ...section, lines };
}

/** Listed by name; more are counted. */
const NAMED = 3;

function academicSection(
  { words }: Regulation,
  { academic }: PeriodExplanation,
  { subjects }: PeriodResult,
  nameOf: (code: string) => string,
): WhySection {
  if (academic) return ratingSection('academic', academic, nameOf);
  const waiting = subjects.filter(({ status }) => status === 'incomplete').map(({ subject }) => nameOf(subject));
  const others = waiting.length - NAMED;
  const listed = `${waiting.slice(0, NAMED).join(', ')}${others > 0 ? ` và ${others} môn khác` : ''}`;
  const text = `Chưa xếp được vì chưa đủ điểm môn ${listed}.`;
  return { key: 'academic', heading: words.academic, outcome: 'Chưa xếp', lines: [line('unmet', text)], source: null };
}

/** Conduct of a term, and of a year that has none yet: a person rates it. */
function conductSection({ words, conductLabel }: Regulation, { conduct, period }: PeriodResult): WhySection {
  const rated = line('plain', 'Giáo viên chủ nhiệm xếp cho học kỳ; mức này không tính từ điểm.');
  const open = line(
    'unmet',
    period === 'year' ? 'Chưa có đủ mức xếp của giáo viên chủ nhiệm.' : 'Giáo viên chủ nhiệm chưa xếp cho học kỳ.',
  );
  return {
    key: 'conduct',
    heading: words.conduct,
    outcome: conduct === null ? 'Chưa xếp' : conductLabel(conduct),
    lines: [conduct === null ? open : rated],
    source: null,
  };
}

function overallSection({ overall }: PeriodExplanation): readonly WhySection[] {
  if (!overall) return [];
  return [
    {
      key: 'overall',
      heading: 'Điểm trung bình các môn',
      outcome: formatScore(overall.resultTenths),
      lines: averageLines(overall),
      source: citationWords(overall.source),
    },
  ];
}

function notYet(key: string, heading: string): WhySection {
  const text = 'Xét khi có đủ kết quả các môn và mức xếp của giáo viên chủ nhiệm.';
  return { key, heading, outcome: 'Chưa xét', lines: [line('unmet', text)], source: null };
}

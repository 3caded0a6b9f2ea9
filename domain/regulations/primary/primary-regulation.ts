import type { Reasoning } from '../reasons/reasoning';

/** A circular for primary school as it stood for some grades and school years; in 2016-2017 it changed on 6 November. */
export type PrimaryRegulationId = 'TT30/2014' | 'TT30/2014+TT22/2016' | 'TT27/2020';

export type PrimaryGrade = 1 | 2 | 3 | 4 | 5;

/** When a pupil is assessed: giữa học kỳ I, cuối học kỳ I, giữa học kỳ II, cuối năm. */
export type PrimaryMoment = 'midterm1' | 'term1' | 'midterm2' | 'year';

/** TT 22/2016, TT 27/2020: T, H, C. TT 30/2014 knows HT (`completed`) and CHT (`notCompleted`) only. */
export type SubjectLevel = 'wellCompleted' | 'completed' | 'notCompleted';

/** Competences and qualities. TT 22/2016, TT 27/2020: T, Đ, C. TT 30/2014: Đ (`achieved`) and CĐ (`needsEffort`) of the whole block. */
export type QualityLevel = 'good' | 'achieved' | 'needsEffort';

/** TT 27/2020 Đ.9: Hoàn thành xuất sắc, Hoàn thành tốt, Hoàn thành, Chưa hoàn thành. */
export type YearLevel = 'excellent' | 'wellCompleted' | 'completed' | 'notCompleted';

/** Awards over all circulars; each has some of them. */
export type PrimaryAward = 'commended' | 'excellentInAll' | 'outstanding' | 'excellentPupil' | 'exemplaryPupil';

/** All that stands in the book of one pupil at the end of the year, by name; `null` is not yet there. */
export interface PrimaryYearEnd {
  readonly subjects: ReadonlyMap<string, SubjectLevel | null>;
  /** Marks of the year-end tests, whole numbers. */
  readonly tests: ReadonlyMap<string, number | null>;
  readonly competences: ReadonlyMap<string, QualityLevel | null>;
  readonly qualities: ReadonlyMap<string, QualityLevel | null>;
}

export interface PrimaryYearResult {
  readonly regulation: PrimaryRegulationId;
  readonly version: string;
  /** Names of what is still to be entered; a result waits for it. */
  readonly missing: readonly string[];
  /** TT 27/2020 only. */
  readonly level: YearLevel | null;
  /** Hoàn thành chương trình lớp học; `null` while something is missing. */
  readonly completed: boolean | null;
}

export interface AwardBasis {
  readonly yearEnd: PrimaryYearEnd;
  /** Outstanding result or clear progress in at least one subject, competence or quality, as the teacher proposes. */
  readonly outstanding: boolean;
  /** The class (pupils, teachers, parents) recognises it. */
  readonly classRecognised: boolean;
}

/** One circular for primary school. Pure: no clock, no I/O. */
export interface PrimaryRegulation {
  readonly id: PrimaryRegulationId;
  readonly version: string;
  readonly title: string;
  readonly moments: readonly PrimaryMoment[];
  /** Levels that may be given, best first. */
  readonly subjectLevels: readonly SubjectLevel[];
  readonly qualityLevels: readonly QualityLevel[];
  /** What is assessed beside the subjects, as printed in the book. */
  competences(grade: PrimaryGrade): readonly string[];
  readonly qualities: readonly string[];
  /** Codes of the subjects with a test at that moment: the compulsory ones, and those of `electives` that are tested when taught. */
  testsDue(grade: PrimaryGrade, moment: PrimaryMoment, electives: readonly string[]): readonly string[];
  isTestMark(mark: number): boolean;
  assessYear(yearEnd: PrimaryYearEnd): PrimaryYearResult;
  /** Why the class programme is completed or not; `null` while something is missing. */
  explainCompletion(yearEnd: PrimaryYearEnd): Reasoning | null;
  /** Why the year has its level; `null` where the circular has none or something is missing. */
  explainYearLevel(yearEnd: PrimaryYearEnd): Reasoning | null;
  /** `null` also while something is missing. */
  award(basis: AwardBasis): PrimaryAward | null;
  explainAward(basis: AwardBasis): Reasoning | null;
  subjectLevelLabel(level: SubjectLevel): string;
  qualityLevelLabel(level: QualityLevel): string;
  yearLevelLabel(level: YearLevel): string;
  awardLabel(award: PrimaryAward): string;
}

import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import type { ClassFacts } from '@cong-truong/database/report-cards/class-facts.repository';
import { termRecord, type ClassInputs, type PupilInputs } from '@cong-truong/database/results/class-inputs';
import type { StoredResult } from '@cong-truong/database/results/stored-result';
import type { OfferingPlan, Regulation, SubjectResult, Term } from '@cong-truong/domain/regulations/regulation';
import { reportCardSchema, type ReportCard } from '@cong-truong/domain/report-card/report-card';
import { printedMark } from '@cong-truong/domain/scores/format-mark';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import { subjectForParents } from '@cong-truong/domain/why/parents-subject';
import { columnsInUse } from '../subjects/columns-in-use';
import { subjectNamesOf } from '../subjects/subject-names';
import { explanationsOf } from './explanations';

export interface ReportCardSource {
  readonly inputs: ClassInputs;
  readonly results: readonly StoredResult[];
  /** Told beside the term; empty on the cards of the first. */
  readonly ofYear: readonly StoredResult[];
  readonly facts: ClassFacts;
  readonly term: Term;
}

/** The report cards of a class: one for every pupil who has a result of the term, complete in itself. */
export function reportCardsOf({ inputs, results, ofYear, facts, term }: ReportCardSource): readonly ReportCard[] {
  const regulation = regulationOfClass(inputs.class);
  const pupils = new Map(inputs.pupils.map((pupil) => [pupil.studentId, pupil]));
  const years = new Map(ofYear.map((year) => [year.studentId, year]));
  const people = new Map(facts.pupils.map((pupil) => [pupil.studentId, pupil]));
  return results.flatMap((result): ReportCard[] => {
    const pupil = pupils.get(result.studentId);
    const person = people.get(result.studentId);
    if (!pupil || !person) return [];
    const year = years.get(result.studentId);
    return [
      reportCardSchema.parse({
        schemaVersion: 1,
        school: facts.school,
        schoolYear: inputs.class.schoolYear,
        term,
        className: inputs.class.name,
        homeroomTeacher: facts.homeroomTeacher,
        pupil: {
          studentId: pupil.studentId,
          code: person.code,
          fullName: person.fullName,
          dateOfBirth: person.dateOfBirth,
        },
        regulation: { id: result.regulation, version: result.version, title: regulation.title },
        subjects: subjectsOf(regulation, { inputs, facts, term }, pupil, result),
        words: regulation.words,
        ...ratingsOf(regulation, result),
        absences: facts.absences.get(pupil.studentId) ?? { excused: 0, unexcused: 0 },
        ...(year ? { year: yearOf(regulation, inputs.plans, year) } : {}),
        explanations: explanationsOf(regulation, inputs, result),
      }),
    ];
  });
}

/** What a term or a year came to, in the circular's words. */
function ratingsOf(regulation: Regulation, { academic, conduct, title, overallTenths }: StoredResult) {
  return {
    overall: overallTenths === null ? null : formatScore(overallTenths),
    academic: academic && regulation.academicLabel(academic),
    conduct: conduct && regulation.conductLabel(conduct),
    title: title && regulation.titleLabel(title),
  };
}

function yearOf(regulation: Regulation, plans: readonly OfferingPlan[], year: StoredResult): ReportCard['year'] {
  const subjects = new Map(year.subjects.map((subject) => [subject.offeringId, subject]));
  return {
    results: Object.fromEntries(
      plans.map((plan) => [plan.offeringId, resultWords(subjects.get(plan.offeringId), plan)]),
    ),
    ...ratingsOf(regulation, year),
    promotion: year.promotion && regulation.promotionLabel(year.promotion),
  };
}

/** Subjects of the term in the order of the book, with every mark of the pupil. */
function subjectsOf(
  regulation: Regulation,
  { inputs, facts, term }: Pick<ReportCardSource, 'inputs' | 'facts' | 'term'>,
  pupil: PupilInputs,
  { subjects }: StoredResult,
): readonly unknown[] {
  const names = subjectNamesOf(inputs.class);
  const record = termRecord(pupil, term);
  const results = new Map(subjects.map((subject) => [subject.offeringId, subject]));
  const taught = inputs.plans.filter((plan) => regulation.isTaught(plan, term));
  return taught.map((plan) => {
    const marks = record.marks[plan.offeringId] ?? {};
    const exempt = record.exemptOfferings.includes(plan.offeringId);
    return {
      offeringId: plan.offeringId,
      name: names.full(plan),
      mode: plan.mode,
      marks: columnsInUse(regulation, plan, term, [record]).map(({ key, label, title }) => ({
        column: key,
        label,
        title,
        text: printedMark(marks[key] ?? null, plan.mode),
      })),
      result: resultWords(results.get(plan.offeringId), plan),
      teacher: facts.teachers.get(plan.offeringId) ?? null,
      explanation: subjectForParents(regulation.explainSubjectTerm(plan, term, marks, exempt)).join('\n'),
    };
  });
}

function resultWords(result: SubjectResult | undefined, { mode }: OfferingPlan): string {
  if (result?.status === 'exempt') return 'Miễn';
  if (result?.status !== 'complete') return '';
  if (mode === 'comment') return result.passed ? 'Đạt' : 'Chưa đạt';
  return result.averageTenths === null ? '' : formatScore(result.averageTenths);
}

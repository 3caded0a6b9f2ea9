import type { OfferingPlan, Term } from '@cong-truong/domain/regulations/regulation';
import type { Cover, GradeBook } from '../model';
import { subjectNamesOf } from '../../../subjects/subject-names';
import { pupilLines } from './pupil-lines';
import { rollOf } from './roll';
import type { GradeBookSource } from './source';
import { subjectSheet } from './subject-sheet';
import { summarySheet } from './summary-sheet';
import { teacherLines } from './teacher-lines';

const LONGEST_HEAD = 26;

const TERM_NAMES: Readonly<Record<Term, string>> = { 1: 'Học kỳ I', 2: 'Học kỳ II' };

/** Settles every text of the book. Pure: the same register gives the same book. */
export function gradeBookContent(source: GradeBookSource): GradeBook {
  const { term, inputs, regulation, facts, absencesOfYear } = source;
  const roll = rollOf(source);
  const taught = inputs.plans.filter((plan) => regulation.isTaught(plan, term));
  const names = subjectNamesOf(inputs.class);
  // Heads of the summary stand upright: only the longest names have to be cut.
  const headOf = (plan: OfferingPlan): string =>
    names.full(plan).length > LONGEST_HEAD ? names.short(plan) : names.full(plan);
  const shared = { regulation, roll, headOf };
  return {
    cover: coverOf(source),
    teachers: teacherLines(source, taught, names.full),
    pupils: pupilLines(source, roll),
    subjects: taught.map((plan) => subjectSheet(source, roll, plan, names.full(plan))),
    summaries: [
      summarySheet({
        ...shared,
        title: `Tổng hợp kết quả ${term === 1 ? 'học kỳ I' : 'học kỳ II'}`,
        plans: taught,
        resultOf: ({ ofTerm }) => ofTerm,
        absences: facts.absences,
        ofYear: false,
      }),
      ...(term === 1
        ? []
        : [
            summarySheet({
              ...shared,
              title: 'Tổng hợp kết quả cả năm',
              plans: inputs.plans,
              resultOf: ({ ofYear }) => ofYear,
              absences: absencesOfYear,
              ofYear: true,
            }),
          ]),
    ],
  };
}

function coverOf({ cover, facts, regulation, term }: GradeBookSource): Cover {
  // TT 22/2021 renamed the book; what is in it stayed [M].
  const renamed = regulation.id === 'TT22/2021';
  return {
    authorities: cover.authorities,
    schoolName: facts.school.name,
    title: renamed ? 'Sổ theo dõi và đánh giá học sinh' : 'Sổ gọi tên và ghi điểm',
    subtitle: renamed ? 'Sổ gọi tên và ghi điểm của lớp' : null,
    className: facts.class.name,
    schoolYear: facts.class.schoolYear,
    term: TERM_NAMES[term],
    regulation: regulation.title,
    homeroomTeacher: facts.homeroomTeacher,
    principal: cover.principalName,
  };
}

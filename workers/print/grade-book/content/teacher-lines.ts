import { formatDate } from '@cong-truong/domain/calendar/school-date';
import type { OfferingPlan } from '@cong-truong/domain/regulations/regulation';
import type { TeacherLine } from '../model';
import { termEnd, type Assignment, type GradeBookSource } from './source';

/** Everybody who taught a subject of the book until the end of its term, in the order of the book. */
export function teacherLines(
  source: GradeBookSource,
  plans: readonly OfferingPlan[],
  nameOf: (plan: OfferingPlan) => string,
): readonly TeacherLine[] {
  return plans.flatMap((plan): readonly TeacherLine[] => {
    const subject = nameOf(plan);
    const taught = source.assignments.filter(
      ({ offeringId, startsOn }) => offeringId === plan.offeringId && startsOn <= termEnd(source),
    );
    if (taught.length === 0) return [{ subject, fullName: '', period: '' }];
    return taught.map((assignment) => ({
      subject,
      fullName: assignment.teacher,
      period: periodOf(assignment, source.year),
    }));
  });
}

function periodOf({ startsOn, endsOn }: Assignment, year: GradeBookSource['year']): string {
  const ends = endsOn !== null && endsOn < year.endsOn ? formatDate(endsOn) : null;
  if (startsOn <= year.startsOn && ends === null) return 'Cả năm học';
  return ends === null ? `Từ ${formatDate(startsOn)}` : `${formatDate(startsOn)} – ${ends}`;
}

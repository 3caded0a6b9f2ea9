import type { Regulation } from '@cong-truong/domain/regulations/regulation';
import { DEMONSTRATION_TODAY } from '../dates';
import type { Random } from '../random';
import type { SchoolYearPlan } from '../school/school-years';
import { inventAbility, type Ability } from './ability';
import { inventAbsences } from './absences';
import type { ClassRecord, EnrolmentRecord, ExemptionRecord, MarkRecord } from './class-record';
import { inventConduct } from './conduct';
import { inventMark } from './marks';
import type { Progress } from './progress';
import type { Sheet } from './sheets';

export interface PupilInClass {
  readonly enrolment: EnrolmentRecord;
  readonly sheets: readonly Sheet[];
  readonly regulation: Regulation;
  readonly schoolYear: SchoolYearPlan;
  readonly progress: Progress;
}

export type PupilRecords = Pick<ClassRecord, 'exemptions' | 'absences' | 'conduct' | 'marks'>;

/** Invents all that is recorded of one pupil in one class. */
export function recordPupil(random: Random, pupil: PupilInClass): PupilRecords {
  const { studentId, joinedOn, leftOn } = pupil.enrolment;
  const ability = inventAbility(random);
  const exemptions = inventExemptions(random, pupil);
  const { endsOn } = pupil.schoolYear;
  const until = leftOn ?? (endsOn < DEMONSTRATION_TODAY ? endsOn : DEMONSTRATION_TODAY);
  return {
    exemptions,
    absences: inventAbsences(random, { studentId, from: joinedOn, until }),
    conduct: rateConduct(random, ability, pupil),
    marks: markPupil(random, ability, pupil, new Set(exemptions.map(({ offeringId }) => offeringId))),
  };
}

/** A few pupils are exempt from a subject that the circular allows it for. */
function inventExemptions(random: Random, { enrolment, sheets, regulation }: PupilInClass): readonly ExemptionRecord[] {
  if (!random.chance(1 / 150)) return [];
  const documentNumber = `${random.integer(1, 80)}/QĐ-THCS`;
  const subject = sheets.find(({ offering }) => regulation.mayExempt(offering))?.offering;
  return sheets
    .filter(({ offering, term }) => offering === subject && regulation.isTaught(offering, term))
    .map(({ offering: { offeringId }, term }) => ({
      offeringId,
      studentId: enrolment.studentId,
      term,
      documentNumber,
    }));
}

function rateConduct(random: Random, ability: Ability, pupil: PupilInClass): ClassRecord['conduct'] {
  const { enrolment, schoolYear, regulation, progress } = pupil;
  const { studentId, leftOn } = enrolment;
  const usual = inventConduct(random, ability, regulation);
  return progress.conductPeriods
    .filter((period) => leftOn === null || (period === 1 && schoolYear.term1EndsOn < leftOn))
    .map((period) => {
      const differs = period === 1 && random.chance(0.15);
      return { studentId, period, rating: differs ? inventConduct(random, ability, regulation) : usual };
    });
}

function markPupil(
  random: Random,
  ability: Ability,
  { enrolment, sheets, progress }: PupilInClass,
  exempt: ReadonlySet<string>,
): readonly MarkRecord[] {
  const { studentId, joinedOn, leftOn } = enrolment;
  const marks: MarkRecord[] = [];
  for (const { offering, term, columns } of sheets) {
    const { offeringId, teachers } = offering;
    if (exempt.has(offeringId)) continue;
    const enteredBy = teachers[0]?.staffId ?? 'system';
    for (const { column, day } of columns) {
      if (day < joinedOn || (leftOn !== null && day >= leftOn)) continue;
      const usual = inventMark(random, ability, offering, column);
      const pending = column.kind === 'midterm' && random.chance(progress.pendingShare);
      const mark = pending ? ({ kind: 'pending' } as const) : usual;
      marks.push({ offeringId, studentId, term, column: column.key, mark, enteredBy });
    }
  }
  return marks;
}

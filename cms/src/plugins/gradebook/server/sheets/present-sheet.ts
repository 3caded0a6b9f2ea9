import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import { offeringNotFound } from '@cong-truong/database/register/not-found';
import type { Sheet, SheetPupil } from '@cong-truong/database/register/sheet.repository';
import type { OfferingPlan, Regulation, Term } from '@cong-truong/domain/regulations/regulation';
import type { AssessmentColumn } from '@cong-truong/domain/scores/column';
import type { EntryWindow } from '@cong-truong/domain/entry-windows/entry-window';
import { presentState } from '../present-state';
import { subjectNameIn } from '../subject-name';
import { presentEntry } from './present-entry';

export interface SheetView {
  readonly term: Term;
  readonly mayWrite: boolean;
  /** All entry windows of the school in the term. */
  readonly windows: readonly EntryWindow[];
  readonly now: Date;
}

/** @throws AppError `offering.notFound` when the subject is not taught in the term */
export function presentSheet(sheet: Sheet, { term, mayWrite, windows, now }: SheetView) {
  const { class: group, plan, pupils } = sheet;
  const regulation = regulationOfClass(group);
  if (!regulation.isTaught(plan, term)) throw offeringNotFound(plan.offeringId);
  const columns = columnsOf(regulation, plan, term, pupils);
  return {
    class: {
      classId: group.classId,
      name: group.name,
      schoolYear: group.schoolYear,
      gradeLevel: group.gradeLevel,
      regulation: regulation.id,
    },
    offering: { ...plan, name: subjectNameIn(group, plan.subject) },
    term,
    columns,
    entry: presentEntry(columns, { group, plan, term, windows, now }),
    pupils: pupils.map(({ studentId, rollNumber, code, fullName, leftOn, exempt }) => ({
      studentId,
      rollNumber,
      code,
      fullName,
      leftOn,
      exempt: exempt && regulation.mayExempt(plan),
    })),
    cells: Object.fromEntries(pupils.map(({ studentId, marks }) => [studentId, marks])),
    otherTerm: term === 1 ? {} : firstTermResults(regulation, plan, pupils),
    state: presentState(sheet.state, mayWrite),
  };
}

/** The columns that the circular asks for, and those beyond that hold a mark already. */
function columnsOf(
  regulation: Regulation,
  plan: OfferingPlan,
  term: Term,
  pupils: readonly SheetPupil[],
): readonly AssessmentColumn[] {
  const required = regulation.columnsFor(plan, term);
  const used = new Set(
    pupils.flatMap(({ marks }) => Object.keys(marks).filter((key) => !required.some((column) => column.key === key))),
  );
  const extra = [...used].sort().flatMap((key) => regulation.columnAt(plan, term, key) ?? []);
  const kinds = [...new Set([...required, ...extra].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => [...required, ...extra].filter((column) => column.kind === kind));
}

/** For the average of the year beside the second term. */
function firstTermResults(regulation: Regulation, plan: OfferingPlan, pupils: readonly SheetPupil[]) {
  if (!regulation.isTaught(plan, 1)) return {};
  return Object.fromEntries(
    pupils.map(({ studentId, otherTermMarks, otherTermExempt }) => {
      const { averageTenths, passed, status } = regulation.assessSubjectTerm(plan, 1, otherTermMarks, otherTermExempt);
      return [studentId, { averageTenths, passed, status }];
    }),
  );
}

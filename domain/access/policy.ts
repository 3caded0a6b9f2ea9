import type { Actor, StaffActor } from './actor';

/** What the policy must know of the thing that is touched. Loaders fill it from the register, never from the request. */
export interface ClassTarget {
  readonly schoolCode: string;
  readonly classId: string;
}
export interface OfferingTarget extends ClassTarget {
  readonly offeringId: string;
}
export interface SchoolTarget {
  readonly schoolCode: string;
}
export interface StudentTarget {
  readonly studentId: string;
}

/** Every action that a person can ask for, with the target it is decided on. */
export interface ActionTargets {
  /** See a subject's grade sheet of a class. */
  'sheet.read': OfferingTarget;
  /** Change scores of a subject in a class. */
  'sheet.write': OfferingTarget;
  /** See conduct ratings of a class. */
  'conduct.read': ClassTarget;
  /** Give conduct ratings. */
  'conduct.write': ClassTarget;
  /** See all results of a class on one page. */
  'classSummary.read': ClassTarget;
  /** See publications and their progress. */
  'publication.read': SchoolTarget;
  /** Publish a term, cancel a running publication. */
  'publication.manage': SchoolTarget;
  /** See from when until when marks may be entered. */
  'entryWindow.read': SchoolTarget;
  /** Set, change, close or remove an entry window. */
  'entryWindow.manage': SchoolTarget;
  /** Read or order the printed grade book of a class. */
  'gradeBook.print': ClassTarget;
  /** A family reads a pupil's report cards and messages. */
  'reportCard.read': StudentTarget;
}
export type Action = keyof ActionTargets;

type Rule<A extends Action> = (actor: StaffActor, target: ActionTargets[A]) => boolean;

/** What staff may do within their own school; families and other schools are decided before. An action without a rule cannot exist. */
const STAFF_RULES: { readonly [A in Action]: Rule<A> } = {
  'sheet.read': (actor, target) => teaches(actor, target) || leads(actor, target) || oversees(actor),
  'sheet.write': teaches,
  'conduct.read': (actor, target) => leads(actor, target) || oversees(actor),
  'conduct.write': leads,
  'classSummary.read': (actor, target) => leads(actor, target) || oversees(actor),
  'publication.read': oversees,
  'publication.manage': (actor) => actor.role === 'principal',
  'entryWindow.read': oversees,
  // Opening what was closed lets marks be changed that the school had done with: like publication, it is the principal who
  // answers for it. The office sees the windows and asks.
  'entryWindow.manage': (actor) => actor.role === 'principal',
  'gradeBook.print': (actor, target) => leads(actor, target) || oversees(actor),
  'reportCard.read': () => false,
};

/** Decides one access. Deny by default. */
export function can<A extends Action>(actor: Actor, action: A, target: ActionTargets[A]): boolean {
  switch (actor.kind) {
    case 'anonymous':
      return false;
    case 'guardian':
      return action === 'reportCard.read' && 'studentId' in target && actor.studentIds.includes(target.studentId);
    case 'staff': {
      const rule: Rule<A> = STAFF_RULES[action];
      return ofOwnSchool(actor, target) && rule(actor, target);
    }
  }
}

/** The set form: which of these targets may the actor touch? Order is kept. */
export function allowedAmong<A extends Action, T extends ActionTargets[A]>(
  actor: Actor,
  action: A,
  targets: readonly T[],
): readonly T[] {
  return targets.filter((target) => can(actor, action, target));
}

/** Officers of an authority have no school: they see the reports that schools submit, not the books of a class. */
function ofOwnSchool(actor: StaffActor, target: ActionTargets[Action]): boolean {
  return actor.schoolCode !== null && 'schoolCode' in target && actor.schoolCode === target.schoolCode;
}

function teaches(actor: StaffActor, { offeringId }: OfferingTarget): boolean {
  return actor.offeringIds.includes(offeringId);
}

function leads(actor: StaffActor, { classId }: ClassTarget): boolean {
  return actor.homeroomClassIds.includes(classId);
}

function oversees(actor: StaffActor): boolean {
  return actor.role === 'principal' || actor.role === 'school-office';
}

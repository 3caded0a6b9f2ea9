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
  /** Read or order the printed grade book of a class. */
  'gradeBook.print': ClassTarget;
  /** A family reads a pupil's report cards and messages. */
  'reportCard.read': StudentTarget;
}
export type Action = keyof ActionTargets;

/** Decides one access. Deny by default. */
export function can<A extends Action>(actor: Actor, action: A, target: ActionTargets[A]): boolean {
  switch (actor.kind) {
    case 'anonymous':
      return false;
    case 'guardian':
      return action === 'reportCard.read' && actor.studentIds.includes((target as StudentTarget).studentId);
    case 'staff':
      return staffCan(actor, action, target);
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

function staffCan<A extends Action>(actor: StaffActor, action: A, target: ActionTargets[A]): boolean {
  if (action === 'reportCard.read') return false;
  const { schoolCode } = target as SchoolTarget;
  if (actor.schoolCode !== schoolCode) return false;
  const leads = 'classId' in target && actor.homeroomClassIds.includes(target.classId);
  const teaches = 'offeringId' in target && actor.offeringIds.includes(target.offeringId);
  const oversees = actor.role === 'principal' || actor.role === 'school-office';
  switch (action) {
    case 'sheet.write':
      return teaches;
    case 'sheet.read':
      return teaches || leads || oversees;
    case 'conduct.write':
      return leads;
    case 'conduct.read':
    case 'classSummary.read':
      return leads || oversees;
    case 'publication.read':
      return oversees;
    case 'publication.manage':
      return actor.role === 'principal';
    case 'gradeBook.print':
      return leads || oversees;
    default:
      return false;
  }
}

import type { Actor, StaffActor, StaffRole } from './actor';
import { STAFF_ROLES } from './actor';
import { allowedAmong, can, type Action, type ActionTargets } from './policy';

/** The school of the staff below, and another one that the same officer oversees. */
const [HERE, ELSEWHERE] = ['79763501', '79763502'] as const;

/** The subject teacher teaches one offering of class 6A; the homeroom teacher leads 6A and teaches nothing in it. */
const TARGETS = {
  taught: { schoolCode: HERE, classId: '6A', offeringId: 'maths-6A' },
  led: { schoolCode: HERE, classId: '6A', offeringId: 'music-6A' },
  otherClass: { schoolCode: HERE, classId: '6B', offeringId: 'maths-6B' },
  otherSchool: { schoolCode: ELSEWHERE, classId: '7C', offeringId: 'maths-7C' },
  ownChild: { studentId: 'child-1' },
  otherChild: { studentId: 'child-2' },
} as const;
type TargetName = keyof typeof TARGETS;

function staff(role: StaffRole, rest: Partial<StaffActor> = {}): StaffActor {
  return {
    kind: 'staff',
    staffId: role,
    role,
    schoolCode: HERE,
    authoritySchoolCodes: [],
    offeringIds: [],
    homeroomClassIds: [],
    ...rest,
  };
}

const ACTORS = {
  subjectTeacher: staff('subject-teacher', { offeringIds: ['maths-6A'] }),
  homeroomTeacher: staff('homeroom-teacher', { homeroomClassIds: ['6A'] }),
  office: staff('school-office'),
  principal: staff('principal'),
  editor: staff('school-editor'),
  approver: staff('approver'),
  officer: staff('district-officer', { schoolCode: null, authoritySchoolCodes: [HERE, ELSEWHERE] }),
  parent: { kind: 'guardian', accountId: 'account-1', studentIds: ['child-1'] },
  anonymous: { kind: 'anonymous' },
} as const satisfies Record<string, Actor>;
type ActorName = keyof typeof ACTORS;

const SCHOOL = ['taught', 'led', 'otherClass'] as const;

/** All that is allowed. What does not stand here must be refused. */
const ALLOWED: { readonly [A in Action]: Partial<Record<ActorName, readonly TargetName[]>> } = {
  'sheet.read': { subjectTeacher: ['taught'], homeroomTeacher: ['taught', 'led'], office: SCHOOL, principal: SCHOOL },
  'sheet.write': { subjectTeacher: ['taught'] },
  'conduct.read': { homeroomTeacher: ['taught', 'led'], office: SCHOOL, principal: SCHOOL },
  'conduct.write': { homeroomTeacher: ['taught', 'led'] },
  'classSummary.read': { homeroomTeacher: ['taught', 'led'], office: SCHOOL, principal: SCHOOL },
  'publication.read': { office: SCHOOL, principal: SCHOOL },
  'publication.manage': { principal: SCHOOL },
  'entryWindow.read': { office: SCHOOL, principal: SCHOOL },
  'entryWindow.manage': { principal: SCHOOL },
  'gradeBook.print': { homeroomTeacher: ['taught', 'led'], office: SCHOOL, principal: SCHOOL },
  'reportCard.read': { parent: ['ownChild'] },
};

const ACTIONS = Object.keys(ALLOWED) as Action[];
const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[];
const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];

/** Also with a target of the wrong kind: a request may carry anything. */
function decides(actor: Actor, action: Action, target: TargetName): boolean {
  return can(actor, action, TARGETS[target] as ActionTargets[Action]);
}

const MATRIX = ACTIONS.flatMap((action) =>
  ACTOR_NAMES.flatMap((actor) =>
    TARGET_NAMES.map((target) => ({
      action,
      actor,
      target,
      allowed: ALLOWED[action][actor]?.includes(target) ?? false,
    })),
  ),
);

test.each(MATRIX)('$actor, $action, $target: $allowed', ({ action, actor, target, allowed }) => {
  expect(decides(ACTORS[actor], action, target)).toBe(allowed);
});

test('every role of staff stands in the matrix', () => {
  const roles = Object.values(ACTORS).flatMap((actor) => (actor.kind === 'staff' ? [actor.role] : []));
  expect(new Set(roles)).toEqual(new Set(STAFF_ROLES));
});

describe('assignments decide, not the role alone', () => {
  test('a principal writes scores only where he teaches', () => {
    const teaching = staff('principal', { offeringIds: ['maths-6A'] });
    expect(decides(teaching, 'sheet.write', 'taught')).toBe(true);
    expect(decides(teaching, 'sheet.write', 'led')).toBe(false);
  });

  test('a teacher without assignments sees nothing, a homeroom role without a class neither', () => {
    for (const actor of [staff('subject-teacher'), staff('homeroom-teacher')]) {
      for (const action of ACTIONS) {
        for (const target of TARGET_NAMES) expect(decides(actor, action, target)).toBe(false);
      }
    }
  });

  test('an assignment of one school opens nothing in another, even with the ids of its classes', () => {
    const stale = staff('subject-teacher', { offeringIds: ['maths-7C'], homeroomClassIds: ['7C'] });
    for (const action of ACTIONS) expect(decides(stale, action, 'otherSchool')).toBe(false);
  });

  test('staff without a school never match a target without one', () => {
    const actor = staff('principal', { schoolCode: null });
    for (const action of ACTIONS) {
      for (const target of TARGET_NAMES) expect(decides(actor, action, target)).toBe(false);
    }
  });
});

test('a parent of no child sees no report card', () => {
  const actor: Actor = { kind: 'guardian', accountId: 'account-2', studentIds: [] };
  expect(can(actor, 'reportCard.read', TARGETS.ownChild)).toBe(false);
});

test('the set form keeps the allowed ones in their order', () => {
  const { taught, led, otherClass, otherSchool } = TARGETS;
  const all = [otherSchool, otherClass, led, taught];
  expect(allowedAmong(ACTORS.principal, 'sheet.read', all)).toEqual([otherClass, led, taught]);
  expect(allowedAmong(ACTORS.subjectTeacher, 'sheet.write', all)).toEqual([taught]);
  expect(allowedAmong(ACTORS.anonymous, 'sheet.read', all)).toEqual([]);
});

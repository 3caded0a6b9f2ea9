import type { ClassChoice } from '@cong-truong/database/register/choices.repository';
import type { SchoolYear } from '@cong-truong/database/register/school-years.repository';
import type { StaffActor } from '@cong-truong/domain/access/actor';
import { can } from '@cong-truong/domain/access/policy';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { regulationOrNone, whyNoBook } from '../regulation-or-none';
import { subjectNameIn } from '../subject-name';

const TERMS: readonly Term[] = [1, 2];

/** Classes with something in them for the person, each with the subjects she may read. */
export function presentClasses(actor: StaffActor, choices: readonly ClassChoice[]) {
  return choices.flatMap(({ class: group, terms, offerings }) => {
    const regulation = regulationOrNone(group);
    if (!regulation) return [];
    const { classId, schoolCode } = group;
    const target = { schoolCode, classId };
    const readable = offerings
      .filter(({ offeringId }) => can(actor, 'sheet.read', { ...target, offeringId }))
      .map((plan) => ({
        offeringId: plan.offeringId,
        subject: plan.subject,
        name: subjectNameIn(group, plan.subject),
        mode: plan.mode,
        terms: TERMS.filter((term) => regulation.isTaught(plan, term)),
        canWrite: can(actor, 'sheet.write', { ...target, offeringId: plan.offeringId }),
      }));
    const canReadSummary = can(actor, 'classSummary.read', target);
    if (readable.length === 0 && !canReadSummary) return [];
    return [
      {
        classId,
        schoolYear: group.schoolYear,
        name: group.name,
        gradeLevel: group.gradeLevel,
        regulation: regulation.id,
        homeroom: actor.homeroomClassIds.includes(classId),
        terms: { 1: { state: terms[1] }, 2: { state: terms[2] } },
        offerings: readable,
        canReadSummary,
        canWriteConduct: can(actor, 'conduct.write', target),
      },
    ];
  });
}

/** Classes of the person's that have no book of scores here, each with the reason: they are named, not hidden. */
export function presentWithoutBook(actor: StaffActor, choices: readonly ClassChoice[]) {
  return choices.flatMap(({ class: group, offerings }) => {
    const { classId, schoolCode, schoolYear, name } = group;
    const target = { schoolCode, classId };
    const mayRead =
      can(actor, 'classSummary.read', target) ||
      offerings.some(({ offeringId }) => can(actor, 'sheet.read', { ...target, offeringId }));
    const reason = mayRead ? whyNoBook(group) : null;
    return reason === null ? [] : [{ classId, schoolYear, name, reason }];
  });
}

/** Newest first. The current year is the newest that has begun. */
export function presentYears(
  years: readonly SchoolYear[],
  classes: readonly { readonly schoolYear: string }[],
  today: string,
) {
  const current = years.find(({ startsOn }) => startsOn <= today)?.code;
  return years
    .filter(({ code }) => classes.some(({ schoolYear }) => schoolYear === code))
    .map(({ code }) => ({ code, label: code, current: code === current }));
}

import { schoolsByCode } from '@cong-truong/database/cms-bridge/schools';
import { staffNames } from '@cong-truong/database/cms-bridge/staff';
import { loadChoices, type ChoiceScope } from '@cong-truong/database/register/choices.repository';
import { schoolYears } from '@cong-truong/database/register/school-years.repository';
import type { StaffActor } from '@cong-truong/domain/access/actor';
import { can } from '@cong-truong/domain/access/policy';
import type { Handler } from '../http/handler';
import { presentClasses, presentWithoutBook, presentYears } from './present-choices';

/** Years, classes and subjects to choose from: only what the person may read. */
export const readChoices: Handler<unknown, unknown, unknown> = {
  async handle({ db, actor, today }) {
    const { schoolCode } = actor;
    const [years, found, names, schools] = await Promise.all([
      schoolYears(db),
      loadChoices(db, scopeOf(actor)),
      staffNames(db, [actor.staffId]),
      schoolsByCode(db, schoolCode === null ? [] : [schoolCode]),
    ]);
    const classes = presentClasses(actor, found);
    const withoutBook = presentWithoutBook(actor, found);
    return {
      body: {
        years: presentYears(years, [...classes, ...withoutBook], today),
        me: {
          staffId: actor.staffId,
          fullName: names.get(actor.staffId) ?? '',
          role: actor.role,
          schoolCode,
          // Preschools and primary schools have no book of scores here yet: their people are told so.
          schoolLevel: (schoolCode !== null && schools.get(schoolCode)?.level) || null,
        },
        classes,
        withoutBook,
      },
    };
  },
};

/** Where to look; what is found is asked of the policy one by one. */
function scopeOf(actor: StaffActor): ChoiceScope {
  const { schoolCode, offeringIds, homeroomClassIds } = actor;
  return schoolCode !== null && can(actor, 'publication.read', { schoolCode })
    ? { schoolCode }
    : { offeringIds, homeroomClassIds };
}

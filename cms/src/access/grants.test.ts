import { STAFF_ROLES } from '@cong-truong/domain/access/actor';
import { CONTENT_UIDS, kindOf } from '../content/content-kinds';
import { grantFor, GRANTS, type ContentAction } from './grants';
import { codesWithin, type StaffPerson } from './person';

const ACTIONS: readonly ContentAction[] = ['read', 'create', 'update', 'publish', 'delete'];

/** What each role may do, in full: `r`ead, `c`reate, `u`pdate, `p`ublish, `d`elete. Whatever is not written is refused. */
const MATRIX: Readonly<Record<(typeof STAFF_ROLES)[number], Readonly<Record<string, string>>>> = {
  'district-officer': { content: 'r', school: 'r', authority: 'r', student: '', staff: 'r' },
  principal: { content: 'r', school: 'r', authority: 'r', student: 'r', staff: 'r' },
  'school-office': { content: 'r', school: 'r', authority: 'r', student: 'rcud', staff: 'r' },
  'homeroom-teacher': { content: 'r', school: '', authority: '', student: '', staff: '' },
  'subject-teacher': { content: 'r', school: '', authority: '', student: '', staff: '' },
  'school-editor': { content: 'rcu', school: 'ru', authority: 'ru', student: '', staff: '' },
  approver: { content: 'rupd', school: 'rup', authority: 'rup', student: '', staff: '' },
};

describe.each(STAFF_ROLES)('%s', (role) => {
  it.each(CONTENT_UIDS)('%s', (uid) => {
    const name = uid.replace(/^api::.*\./, '');
    const expected = MATRIX[role][name] ?? MATRIX[role]['content'];
    expect(
      ACTIONS.filter((action) => grantFor(role, uid, action))
        .map((action) => action[0])
        .join(''),
    ).toBe(expected);
  });

  it('never writes whose an entry is', () => {
    for (const { uids, writable = [] } of GRANTS[role]) {
      for (const uid of uids) expect(writable).not.toContain(kindOf(uid).ownerField);
    }
  });

  it('reaches other sites with no action but reading', () => {
    const far = GRANTS[role].filter(({ reach }) => reach !== 'ownSite');
    expect(far.flatMap(({ actions }) => actions).filter((action) => action !== 'read')).toEqual([]);
  });
});

it('reaches nothing without a site', () => {
  const lost: StaffPerson = {
    kind: 'staff',
    role: 'school-editor',
    staffId: 'a',
    siteCode: null,
    managedSchoolCodes: [],
  };
  expect(codesWithin(lost, 'ownSite')).toEqual([]);
  expect(codesWithin({ ...lost, siteCode: 'W', managedSchoolCodes: ['S'] }, 'managedSites')).toEqual(['W', 'S']);
});

import { STAFF_ROLES } from '@cong-truong/domain/access/actor';
import { CONTENT_UIDS, kindOf } from '../content/content-kinds';
import { grantFor, GRANTS, keptFrom, type ContentAction } from './grants';
import { codesWithin, type StaffPerson } from './person';

const ACTIONS: readonly ContentAction[] = ['read', 'create', 'update', 'publish', 'delete'];

/** Questions carry who asked; how the site is arranged is no business of these roles either. */
const NO_DESK = { question: '', 'site-setting': '' };

/** What each role may do, in full: `r`ead, `c`reate, `u`pdate, `p`ublish, `d`elete. Whatever is not written is refused. */
const MATRIX: Readonly<Record<(typeof STAFF_ROLES)[number], Readonly<Record<string, string>>>> = {
  'district-officer': { content: 'r', ...NO_DESK, school: 'r', authority: 'r', student: '', staff: 'r' },
  principal: { content: 'r', school: 'r', authority: 'r', student: 'r', staff: 'r' },
  'school-office': { content: 'r', school: 'r', authority: 'r', student: 'rcud', staff: 'r' },
  'homeroom-teacher': { content: 'r', ...NO_DESK, school: '', authority: '', student: '', staff: '' },
  'subject-teacher': { content: 'r', ...NO_DESK, school: '', authority: '', student: '', staff: '' },
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

it.each(STAFF_ROLES)('%s: old addresses are written by the program alone, yes-words by who publishes', (role) => {
  expect(keptFrom(role, 'api::article.article')).toContain('formerSlugs');
  expect(keptFrom(role, 'api::page.page')).toContain('formerSlugs');
  const decides = role === 'approver';
  expect(keptFrom(role, 'api::article.article').includes('sharedToAll')).toBe(!decides);
  expect(keptFrom(role, 'api::site-setting.site-setting').includes('consentToShare')).toBe(!decides);
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

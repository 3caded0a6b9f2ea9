import { signInAdmin, TEST_PERMISSION, type AdminFixture } from '../testing/admin-session';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, makeSchool, manageSchool } from '../testing/factories';
import { makeStaff } from '../testing/people';
import { findSignedInStaff } from './signed-in-staff';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const today = '2026-11-23';

function ask(sessionId: string, adminUserId: number, day = today) {
  return findSignedInStaff(test.db, { sessionId, adminUserId, permission: TEST_PERMISSION, today: day });
}

async function signedIn(admin: AdminFixture, day = today) {
  return ask(await signInAdmin(test.owner, admin), admin.adminUserId, day);
}

describe('who the person is', () => {
  it('knows what a teacher teaches and leads', async () => {
    const room = await makeClass(test.owner);
    const [offering] = room.offerings;

    const teacher = await signedIn({
      adminUserId: offering.teacher.adminUserId,
      roleCodes: ['strapi-author', 'subject-teacher'],
    });
    const homeroom = await signedIn({
      adminUserId: room.homeroomTeacher.adminUserId,
      roleCodes: ['homeroom-teacher'],
    });

    expect(teacher?.actor).toEqual({
      kind: 'staff',
      staffId: offering.teacher.staffId,
      role: 'subject-teacher',
      schoolCode: room.schoolCode,
      authoritySchoolCodes: [],
      offeringIds: [offering.offeringId],
      homeroomClassIds: [],
    });
    expect(homeroom?.actor).toMatchObject({ offeringIds: [], homeroomClassIds: [room.classId] });
  });

  it('forgets an assignment that ended, one that has not begun, and a school year that is over', async () => {
    const room = await makeClass(test.owner);
    const [offering] = room.offerings;
    const { adminUserId } = offering.teacher;
    const sessionId = await signInAdmin(test.owner, { adminUserId, roleCodes: ['subject-teacher'] });
    const taught = async (day: string) => (await ask(sessionId, adminUserId, day))?.actor?.offeringIds;

    expect(await taught('2026-09-04')).toEqual([]);
    expect(await taught('2026-09-05')).toEqual([offering.offeringId]);
    expect(await taught('2027-08-31')).toEqual([offering.offeringId]);
    expect(await taught('2027-09-01')).toEqual([]);

    await test.owner.execute(`update edu.teaching_assignment set ends_on = '2026-10-01' where offering_id = $1`, [
      offering.offeringId,
    ]);
    expect(await taught('2026-09-30')).toEqual([offering.offeringId]);
    expect(await taught('2026-10-01')).toEqual([]);
  });

  it('gives an officer the schools that the authority manages today, and nobody else', async () => {
    const [kept, moved] = [await makeSchool(test.owner), await makeSchool(test.owner)];
    await manageSchool(test.owner, kept.code, 'phuong-long-binh', '2025-07-01', null);
    await manageSchool(test.owner, moved.code, 'phuong-long-binh', '2025-07-01', '2026-06-30');
    await makeSchool(test.owner, 'another');
    const officer = await makeStaff(test.owner, { authorityCode: 'phuong-long-binh' });
    const clerk = await makeStaff(test.owner, { authorityCode: 'phuong-long-binh' });

    const ofOfficer = await signedIn({ adminUserId: officer.adminUserId, roleCodes: ['district-officer'] });
    const ofClerk = await signedIn({ adminUserId: clerk.adminUserId, roleCodes: ['school-office'] });

    expect(ofOfficer?.actor).toMatchObject({ schoolCode: null, authoritySchoolCodes: [kept.code] });
    expect(ofClerk?.actor).toMatchObject({ authoritySchoolCodes: [] });
  });

  it('is nobody without a member of staff behind the user, or without one of our roles', async () => {
    const { code } = await makeSchool(test.owner);
    const { adminUserId } = await makeStaff(test.owner, { schoolCode: code });

    expect(await signedIn({ adminUserId: adminUserId + 1, roleCodes: ['principal'] })).toMatchObject({ actor: null });
    expect(await signedIn({ adminUserId, roleCodes: ['strapi-editor'] })).toMatchObject({ actor: null });
  });
});

describe('what opens nothing', () => {
  let adminUserId: number;
  let sessionId: string;
  beforeEach(async () => {
    const { code } = await makeSchool(test.owner);
    ({ adminUserId } = await makeStaff(test.owner, { schoolCode: code }));
    sessionId = await signInAdmin(test.owner, { adminUserId, roleCodes: ['principal'] });
    expect(await ask(sessionId, adminUserId)).toMatchObject({ permitted: true, actor: { role: 'principal' } });
  });

  const session = 'public.strapi_sessions where session_id = $1';
  const user = 'public.admin_users where id::text = (select user_id from public.strapi_sessions where session_id = $1)';

  it.each([
    ['a session that was revoked', `delete from ${session}`],
    ['a session of the families', `update ${session.replace(' where', ` set origin = 'users-permissions' where`)}`],
    ['a session of somebody else', `update ${session.replace(' where', ` set user_id = '0' where`)}`],
    ['a user who was deleted', `delete from ${user}`],
    ['a user who is not active', `update ${user.replace(' where', ' set is_active = false where')}`],
    ['a user who never became active', `update ${user.replace(' where', ' set is_active = null where')}`],
    ['a user who is blocked', `update ${user.replace(' where', ' set blocked = true where')}`],
  ])('%s', async (_, sql) => {
    expect(await test.owner.execute(sql, [sessionId])).toBe(1);
    expect(await ask(sessionId, adminUserId)).toBeNull();
  });

  it('a session that was never made', async () => {
    expect(await ask('0'.repeat(32), adminUserId)).toBeNull();
    expect(await ask('', adminUserId)).toBeNull();
  });

  it.each(['expires_at', 'absolute_expires_at'])(
    'a session whose %s is over: the earlier of its ends counts',
    async (end) => {
      const past = new Date(Date.now() - 1000);
      await test.owner.execute(`update public.strapi_sessions set ${end} = $2 where session_id = $1`, [
        sessionId,
        past,
      ]);
      expect((await ask(sessionId, adminUserId))?.sessionEnds).toEqual(past);
    },
  );

  it.each([
    [
      'that was taken from the role',
      `delete from public.admin_permissions_role_lnk where role_id in (
      select role_id from public.admin_users_roles_lnk where user_id = $1)`,
    ],
    ['of a role that was taken from the user', 'delete from public.admin_users_roles_lnk where user_id = $1'],
    [
      'to do something else',
      `update public.admin_permissions set action = 'plugin::test.other'
      where $1 = $1::int and action = '${TEST_PERMISSION}'`,
    ],
    [
      'that is tied to a condition',
      `update public.admin_permissions p set conditions = '["admin::is-creator"]'
      from public.admin_permissions_role_lnk k join public.admin_users_roles_lnk l using (role_id)
      where l.user_id = $1 and k.permission_id = p.id`,
    ],
  ])('a permission %s', async (_, sql) => {
    await test.owner.execute(sql, [adminUserId]);
    expect(await ask(sessionId, adminUserId)).toMatchObject({ permitted: false });
  });
});

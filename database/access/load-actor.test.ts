import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, makeSchool, manageSchool } from '../testing/factories';
import { makeStaff } from '../testing/people';
import { loadActor } from './load-actor';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const today = '2026-11-23';

it('knows what a teacher teaches and leads', async () => {
  const room = await makeClass(test.owner);
  const [offering] = room.offerings;

  const teacher = await loadActor(test.db, {
    adminUserId: offering.teacher.adminUserId,
    roleCodes: ['strapi-author', 'subject-teacher'],
    today,
  });
  const homeroom = await loadActor(test.db, {
    adminUserId: room.homeroomTeacher.adminUserId,
    roleCodes: ['homeroom-teacher'],
    today,
  });

  expect(teacher).toEqual({
    kind: 'staff',
    staffId: offering.teacher.staffId,
    role: 'subject-teacher',
    schoolCode: room.schoolCode,
    authoritySchoolCodes: [],
    offeringIds: [offering.offeringId],
    homeroomClassIds: [],
  });
  expect(homeroom).toMatchObject({ offeringIds: [], homeroomClassIds: [room.classId] });
});

it('forgets an assignment that ended, one that has not begun, and a school year that is over', async () => {
  const room = await makeClass(test.owner);
  const [offering] = room.offerings;
  const ask = (day: string) =>
    loadActor(test.db, { adminUserId: offering.teacher.adminUserId, roleCodes: ['subject-teacher'], today: day });

  expect((await ask('2026-09-04'))?.offeringIds).toEqual([]);
  expect((await ask('2026-09-05'))?.offeringIds).toEqual([offering.offeringId]);
  expect((await ask('2027-08-31'))?.offeringIds).toEqual([offering.offeringId]);
  expect((await ask('2027-09-01'))?.offeringIds).toEqual([]);

  await test.owner.execute(`update edu.teaching_assignment set ends_on = '2026-10-01' where offering_id = $1`, [
    offering.offeringId,
  ]);
  expect((await ask('2026-09-30'))?.offeringIds).toEqual([offering.offeringId]);
  expect((await ask('2026-10-01'))?.offeringIds).toEqual([]);
});

it('gives an officer the schools that the authority manages today', async () => {
  const [kept, moved] = [await makeSchool(test.owner), await makeSchool(test.owner)];
  await manageSchool(test.owner, kept.code, 'phuong-long-binh', '2025-07-01', null);
  await manageSchool(test.owner, moved.code, 'phuong-long-binh', '2025-07-01', '2026-06-30');
  await makeSchool(test.owner, 'another');
  const officer = await makeStaff(test.owner, { authorityCode: 'phuong-long-binh' });

  const actor = await loadActor(test.db, {
    adminUserId: officer.adminUserId,
    roleCodes: ['district-officer'],
    today,
  });

  expect(actor).toMatchObject({ schoolCode: null, authoritySchoolCodes: [kept.code] });
});

it('is nobody without a member of staff behind the user, or without one of our roles', async () => {
  const { code } = await makeSchool(test.owner);
  const { adminUserId } = await makeStaff(test.owner, { schoolCode: code });

  expect(await loadActor(test.db, { adminUserId: adminUserId + 1, roleCodes: ['principal'], today })).toBeNull();
  expect(await loadActor(test.db, { adminUserId, roleCodes: ['strapi-editor'], today })).toBeNull();
});

import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../connect';
import { recordMessages } from '../deliveries/record-messages';
import { freezeReportCards } from '../report-cards/freeze-report-cards';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, type ClassFixture } from '../testing/factories';
import { linkFamily } from '../testing/people';
import { makeReportCard, makeRun } from '../testing/publication';
import { familyChildren } from './children';
import { familyMessages } from './messages';
import { familyReportCard, familyReportCards } from './report-cards';
import { closeSession, familyActor, openSession, sweepSessions } from './sessions';

let test: TestDatabase;
let portal: Database;
let room: ClassFixture;
let mine: string;
let others: string;
let accountId: string;
let tokenHash: Buffer;
beforeAll(async () => {
  test = await createTestDatabase();
  portal = test.connect('portal');
  room = await makeClass(test.owner, { pupils: 2 });
  [mine, others] = [room.pupils[0].studentId, room.pupils[1]?.studentId ?? ''];
  accountId = await linkFamily(test.owner, [mine]);
  await linkFamily(test.owner, [others]);
  const { classId, schoolCode, schoolYear } = room;
  const runId = await makeRun(test.owner, room);
  await test.db.transaction(async (tx) => {
    const cards = room.pupils.map((pupil) => makeReportCard(room, pupil));
    await freezeReportCards(tx, { runId, classId, schoolCode, schoolYear, term: 1, cards });
    await recordMessages(
      tx,
      [mine, others].map((studentId) => ({
        key: studentId,
        kind: 'termPublished',
        schoolCode,
        studentId,
        title: 'Kết quả học kỳ I',
        body: studentId,
      })),
    );
  });
});
beforeEach(async () => {
  tokenHash = newTokenHash();
  await openSession(portal, { tokenHash, accountId, lifetimeSeconds: 600 });
});
afterAll(() => test.drop());

const newTokenHash = () => createHash('sha256').update(randomBytes(32)).digest();
const card = (studentId: string, known: string | null = null) =>
  familyReportCard(portal, { tokenHash, studentId, schoolYear: '2026-2027', term: 1, known });

it('shows a family its own children', async () => {
  expect(await familyActor(portal, tokenHash)).toEqual({ kind: 'guardian', accountId, studentIds: [mine] });
  expect(await familyChildren(portal, tokenHash)).toEqual([
    {
      studentId: mine,
      fullName: room.pupils[0].fullName,
      schoolCode: room.schoolCode,
      schoolName: expect.stringContaining(room.schoolCode),
      schoolSlug: expect.stringContaining(room.schoolCode),
      className: '6A1',
      schoolYear: '2026-2027',
    },
  ]);
});

it('shows the published card of its own child, and no other', async () => {
  expect((await card(mine))?.card?.document?.pupil).toMatchObject({ studentId: mine });
  expect(await card(others)).toBeNull();
  expect(await card('nobody')).toBeNull();
  expect(await familyReportCards(portal, tokenHash)).toEqual([
    { studentId: mine, schoolYear: '2026-2027', term: 1, frozenAt: expect.any(Date) },
  ]);
});

it('sends the document again only when it is another version than the known one', async () => {
  const version = (await card(mine))?.card?.version ?? '';
  expect(await card(mine, version)).toEqual({
    accountId,
    card: { version, document: null, frozenAt: expect.any(Date) },
  });
  expect((await card(mine, 'an older one'))?.card).toMatchObject({ version, document: { className: '6A1' } });
  expect(await card(others, version)).toBeNull();
  await test.owner.execute(
    'update edu.report_card set frozen_at = frozen_at + interval $$1 s$$ where student_id = $1',
    [mine],
  );
  const frozenAnew = (await card(mine, version))?.card;
  expect(frozenAnew?.version).not.toBe(version);
  expect(frozenAnew?.document?.pupil).toMatchObject({ studentId: mine });
});

it('tells a card that is not published from a child that is not theirs', async () => {
  const query = { tokenHash, studentId: mine, schoolYear: '2026-2027', term: 2, known: null } as const;
  expect(await familyReportCard(portal, query)).toEqual({ accountId, card: null });
});

it('shows messages about its own children', async () => {
  expect(await familyMessages(portal, tokenHash)).toMatchObject([{ studentId: mine, body: mine, channels: [] }]);
});

async function nothingIsSeen(): Promise<void> {
  expect(await familyActor(portal, tokenHash)).toBeNull();
  expect(await familyChildren(portal, tokenHash)).toEqual([]);
  expect(await card(mine)).toBeNull();
  expect(await familyReportCards(portal, tokenHash)).toEqual([]);
  expect(await familyMessages(portal, tokenHash)).toEqual([]);
}

it('shows nothing after signing out', async () => {
  await closeSession(portal, tokenHash);
  await nothingIsSeen();
});

it('shows nothing to a session that ran out', async () => {
  await test.owner.execute('update edu.family_session set expires_at = now()');
  await nothingIsSeen();
});

it('shows nothing to a token that nobody was given', async () => {
  tokenHash = newTokenHash();
  await nothingIsSeen();
});

it('shows nothing of a child that was unlinked, at once', async () => {
  await test.owner.execute('delete from edu.family_link where account_id = $1', [accountId]);
  expect(await card(mine)).toBeNull();
  expect((await familyActor(portal, tokenHash))?.studentIds).toEqual([]);
  await test.owner.execute('insert into edu.family_link (account_id, student_id) values ($1, $2)', [accountId, mine]);
});

it('clears old sessions of the account when a new one is opened', async () => {
  await test.owner.execute('update edu.family_session set expires_at = now()');
  await openSession(portal, { tokenHash: newTokenHash(), accountId, lifetimeSeconds: 600 });
  expect(await test.owner.query('select from edu.family_session where account_id = $1', [accountId])).toHaveLength(1);
});

it('lets the workers sweep what ran out, and nothing else', async () => {
  await test.owner.execute('update edu.family_session set expires_at = now()');
  const kept = newTokenHash();
  await openSession(portal, { tokenHash: kept, accountId: 'another-account', lifetimeSeconds: 600 });
  expect(await sweepSessions(test.db)).toBeGreaterThan(0);
  expect(await sweepSessions(test.db)).toBe(0);
  expect(await familyActor(portal, kept)).toMatchObject({ accountId: 'another-account' });
});

import { AdminClient } from '../../support/admin-client';
import { cmsRoutes } from '../../support/cms-routes';
import { sharedSystem } from '../../support/shared-system';
import { EDITORIAL_ROUTES, type Side } from './editorial-table';
import { signInEverybody } from './people';
import { PEOPLE, type Person } from './plugin-table';

const system = sharedSystem();
const ARTICLES = '/content-manager/collection-types/api::article.article';
const SIDES: readonly Side[] = ['own', 'other'];

let clients: ReadonlyMap<Person, AdminClient>;
const drafts: Record<Side, string> = { own: '', other: '' };

beforeAll(async () => {
  clients = await signInEverybody(system);
  for (const [side, where] of [
    ['own', 'THCS Long Bình'],
    ['other', 'Phước Thiện'],
  ] as const) {
    const editor = await AdminClient.signInAs(system.addresses.cms, 'school-editor', where);
    const made = await editor.send<{ data: { documentId: string } }>('POST', ARTICLES, {
      title: `Bài của ai ${side} ${Date.now()}`,
      category: 'news',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Một dòng.' }] }],
    });
    drafts[side] = made.body.data.documentId;
  }
});

afterAll(async () => {
  for (const [side, where] of [
    ['own', 'THCS Long Bình'],
    ['other', 'Phước Thiện'],
  ] as const) {
    const approver = await AdminClient.signInAs(system.addresses.cms, 'approver', where);
    await approver.send('DELETE', `${ARTICLES}/${drafts[side]}`);
  }
});

test('every route of the editorial desk stands in the table', async () => {
  const listed = (await cmsRoutes(system)).filter((route) => / \/editorial\//.test(route));
  expect(listed.sort()).toEqual(EDITORIAL_ROUTES.map(({ route }) => route).sort());
});

const cases = EDITORIAL_ROUTES.flatMap((row) =>
  PEOPLE.flatMap((person) => SIDES.map((side) => ({ ...row, person, side }))),
);

test.each(cases)('$route, $person, $side', async ({ route, ask, allow, allowedStatus = 200, person, side }) => {
  const { path, body } = ask(drafts[side]);
  const answer = await clients.get(person)?.send(route.split(' ')[0] ?? 'GET', path, body);
  if (allow[person]?.includes(side)) expect(answer).toMatchObject({ status: allowedStatus });
  else expect([401, 403, 404]).toContain(answer?.status);
});

test('a type that is no content of a site is not there', async () => {
  const principal = clients.get('principal');
  for (const uid of ['api::student.student', 'admin::user', 'plugin::upload.file', '__proto__']) {
    expect((await principal?.get(`/editorial/documents/${uid}/${drafts.own}`))?.status).toBe(404);
  }
});

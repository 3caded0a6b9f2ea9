import { join } from 'node:path';
import { Client } from 'pg';
import type { AdminClient } from '../../support/admin-client';
import { cmsRoutes } from '../../support/cms-routes';
import { sharedSystem } from '../../support/shared-system';
import { signInEverybody } from './people';
import { PEOPLE, PLUGIN_ROUTES, type Person } from './plugin-table';
import { loadTargets, SCOPES, type Scope, type Target } from './targets';

const system = sharedSystem();
const REFUSED = [401, 403, 404];

let clients: ReadonlyMap<Person, AdminClient>;
let targets: Record<Scope, Target>;

beforeAll(async () => {
  const owner = new Client(system.databaseUrl);
  await owner.connect();
  try {
    targets = await loadTargets(owner, join(system.dataDir, 'files'));
  } finally {
    await owner.end();
  }
  clients = await signInEverybody(system);
});

test('every route of the grade book stands in the table', async () => {
  const listed = (await cmsRoutes(system)).filter((route) => / \/gradebook\//.test(route));
  expect(listed.sort()).toEqual(PLUGIN_ROUTES.map(({ route }) => route).sort());
});

describe.each(PLUGIN_ROUTES)('$route', ({ route, ask, allow, allowedStatus = [200], refusedStatus = [] }) => {
  const method = route.split(' ')[0] ?? 'GET';
  const cases = PEOPLE.flatMap((person) => SCOPES.map((scope) => ({ person, scope })));

  test.each(cases)('$person, $scope', async ({ person, scope }) => {
    const { path, body } = ask(targets[scope]);
    const answer = await clients.get(person)?.send(method, path, body);
    const expected = allow[person]?.includes(scope) ? allowedStatus : [...REFUSED, ...refusedStatus];
    expect({ status: answer?.status, fits: expected.includes(answer?.status ?? 0), body: answer?.body }).toMatchObject({
      fits: true,
    });
  });
});

import type { AdminClient } from '../../support/admin-client';
import { cmsRoutes } from '../../support/cms-routes';
import { sharedSystem } from '../../support/shared-system';
import { CLOSED, COMERS, OPEN, probe, type Comer } from './content-table';
import { signInEverybody } from './people';
import type { Person } from './plugin-table';

const system = sharedSystem();
let clients: ReadonlyMap<Person, AdminClient>;

beforeAll(async () => {
  clients = await signInEverybody(system);
});

test('every route of the content API stands in the table', async () => {
  const listed = (await cmsRoutes(system)).filter((route) => / \/api\//.test(route));
  expect(listed.sort()).toEqual([...Object.keys(OPEN), ...CLOSED].sort());
});

const cases = [...Object.entries(OPEN), ...CLOSED.map((route) => [route, []] as const)].flatMap(([route, allowed]) =>
  COMERS.map((person) => ({ route, person, answered: (allowed as readonly Comer[]).includes(person) })),
);

test.each(cases)('$route, $person: a 2xx is $answered', async ({ route, person, answered }) => {
  const { method, path, body } = probe(route);
  const answer = await clients.get(person)?.send(method, path, body);
  const status = answer?.status ?? 0;
  expect({ status, answered: status >= 200 && status < 300 }).toMatchObject({ answered });
  expect(status).toBeLessThan(500);
});

test.each(['students', 'staff-members', 'staff', 'student', 'staffs'])(
  'personal type /api/%s does not exist',
  async (type) => {
    for (const person of COMERS) {
      const answer = await clients.get(person)?.get(`/api/${type}`);
      expect([401, 403, 404]).toContain(answer?.status);
    }
  },
);

/** Filters, sorts and populates over private fields have leaked whole tables before (CVE-2023-22894, CVE-2026-27886). */
test.each([
  'filters[createdBy][resetPasswordToken][$startsWith]=a',
  'filters[updatedBy][email][$contains]=a',
  'where[updatedBy][password][$startsWith]=a',
  'populate[createdBy]=*',
  'populate=createdBy',
  'sort=createdBy.email',
  'lookup[updatedBy][email]=a',
  'filters[$or][0][createdBy][password][$notNull]=true',
])('the question %s tells nothing', async (question) => {
  const answer = await clients.get('anonymous')?.get(`/api/articles?${question}`);
  expect(answer?.status).toBe(400);
});

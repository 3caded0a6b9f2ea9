import type { AdminClient } from '../../support/admin-client';
import { asOwner } from '../../support/register';
import { sharedSystem } from '../../support/shared-system';
import { signInEverybody } from './people';
import { PEOPLE, type Person } from './plugin-table';

/** What lists a role sees in the content manager, and that all of it belongs to the person's own school. */
const system = sharedSystem();
const OWN_CODE = '79763501';

let clients: ReadonlyMap<Person, AdminClient>;
beforeAll(async () => {
  clients = await signInEverybody(system);
});

interface Listed {
  readonly results: readonly { readonly schoolCode?: string; readonly siteCode?: string }[];
}

/** Whoever works with questions and the arrangement of the site: the first carry who asked. */
const DESK: readonly Person[] = ['school-office', 'principal', 'school-editor', 'approver'];

const READS: Readonly<Record<string, readonly Person[]>> = {
  'api::question.question': DESK,
  'api::site-setting.site-setting': DESK,
  'api::student.student': ['principal', 'school-office'],
  'api::staff.staff': ['principal', 'school-office', 'district-officer'],
  'api::article.article': [
    'subject-teacher',
    'homeroom-teacher',
    'school-office',
    'principal',
    'school-editor',
    'approver',
    'district-officer',
  ],
};

const cases = Object.entries(READS).flatMap(([uid, readers]) =>
  PEOPLE.map((person) => ({ uid, person, reads: readers.includes(person) })),
);

test.each(cases)('$uid, $person: reads is $reads', async ({ uid, person, reads }) => {
  const answer = await clients.get(person)?.get<Listed>(`/content-manager/collection-types/${uid}?pageSize=100`);
  if (!reads) {
    expect([401, 403, 404]).toContain(answer?.status);
    return;
  }
  expect(answer?.status).toBe(200);
  const codes = new Set(answer?.body.results.map(({ schoolCode, siteCode }) => schoolCode ?? siteCode));
  if (person !== 'district-officer') expect([...codes]).toEqual([OWN_CODE]);
});

test.each(['GET', 'PUT', 'DELETE'])(
  "a pupil of another school: %s is refused to the school's office",
  async (method) => {
    const [pupil] = await asOwner(system, async (owner) => {
      const { rows } = await owner.query<{ id: string }>(
        'select document_id as id from public.students where school_code <> $1 limit 1',
        [OWN_CODE],
      );
      return rows;
    });
    const path = `/content-manager/collection-types/api::student.student/${pupil?.id}`;
    const body = method === 'PUT' ? { fullName: 'Đổi Tên' } : undefined;
    const answer = await clients.get('school-office')?.send(method, path, body);
    expect([403, 404]).toContain(answer?.status);
  },
);

test("an editor cannot write into another school's site, nor publish into her own", async () => {
  const editor = clients.get('school-editor');
  const path = '/content-manager/collection-types/api::article.article';
  const other = await asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      'select document_id as id from public.articles where site_code <> $1 limit 1',
      [OWN_CODE],
    );
    return rows[0]?.id;
  });
  expect([403, 404]).toContain((await editor?.send('PUT', `${path}/${other}`, { title: 'Của trường khác' }))?.status);
  const own = await editor?.get<{ results: { documentId: string }[] }>(`${path}?pageSize=1`);
  const id = own?.body.results[0]?.documentId;
  expect([403, 404]).toContain((await editor?.send('POST', `${path}/${id}/actions/publish`, {}))?.status);
});

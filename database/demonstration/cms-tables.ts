import type { Transaction } from '../connect';
import type { ArticlePlan } from './bulk/articles/invent-articles';
import type { PupilPlan } from './people/pupils';
import type { StaffPlan } from './people/staff';
import { insertRows, type Column } from './writing/insert-rows';

/**
 * The demonstration's one file that writes the CMS's own tables: a school's people come by the hundred, and the CMS would need
 * seconds for what is one statement here. Personal types have no drafts and no languages: published at once, without a locale.
 */

const DOCUMENT: readonly Column[] = [
  ['document_id', 'text'],
  ['created_at', 'timestamp'],
  ['updated_at', 'timestamp'],
  ['published_at', 'timestamp'],
];

/** Inserts pupils with their guardians. */
export async function insertPupils(tx: Transaction, pupils: readonly PupilPlan[], now: Date): Promise<void> {
  await insertRows(
    tx,
    'public.students',
    [
      ...DOCUMENT,
      ['code', 'text'],
      ['sector_code', 'text'],
      ['full_name', 'text'],
      ['date_of_birth', 'date'],
      ['gender', 'text'],
      ['ethnicity', 'text'],
      ['place_of_birth', 'text'],
      ['address', 'text'],
      ['school_code', 'text'],
    ],
    pupils.map((pupil) => [
      pupil.studentId,
      now,
      now,
      now,
      pupil.code,
      pupil.sectorCode,
      pupil.fullName,
      pupil.dateOfBirth,
      pupil.gender,
      pupil.ethnicity,
      pupil.placeOfBirth,
      pupil.address,
      pupil.schoolCode,
    ]),
  );
  await insertGuardians(tx, pupils);
}

/** A component is a row of its own and a row that ties it to its place in the document: ids are drawn first. */
async function insertGuardians(tx: Transaction, pupils: readonly PupilPlan[]): Promise<void> {
  const guardians = pupils.flatMap(({ studentId, guardians: own }) =>
    own.map((guardian, index) => ({ studentId, guardian, order: index + 1 })),
  );
  const ids = await tx.query<{ id: number }>(
    `select nextval(pg_get_serial_sequence('public.components_people_guardians', 'id'))::int as id
     from generate_series(1, $1)`,
    [guardians.length],
  );
  await insertRows(
    tx,
    'public.components_people_guardians',
    [
      ['id', 'int'],
      ['full_name', 'text'],
      ['relationship', 'text'],
      ['phone', 'text'],
      ['email', 'text'],
      ['receives_sms', 'boolean'],
      ['receives_email', 'boolean'],
    ],
    guardians.map(({ guardian }, index) => [
      ids[index]?.id,
      guardian.fullName,
      guardian.relationship,
      guardian.phone,
      guardian.email,
      guardian.receivesSms,
      guardian.receivesEmail,
    ]),
  );
  await tx.execute(
    `insert into public.students_cmps (entity_id, cmp_id, component_type, field, "order")
     select s.id, g.cmp_id, 'people.guardian', 'guardians', g.place
     from unnest($1::text[], $2::int[], $3::int[]) as g (student_id, cmp_id, place)
     join public.students s on s.document_id = g.student_id`,
    [guardians.map(({ studentId }) => studentId), ids.map(({ id }) => id), guardians.map(({ order }) => order)],
  );
}

/** Inserts staff. `adminUserIds`: by email, of those who may sign in to the admin. */
export async function insertStaff(
  tx: Transaction,
  staff: readonly StaffPlan[],
  adminUserIds: ReadonlyMap<string, number>,
  now: Date,
): Promise<void> {
  await insertRows(
    tx,
    'public.staff_members',
    [
      ...DOCUMENT,
      ['full_name', 'text'],
      ['position', 'text'],
      ['email', 'text'],
      ['phone', 'text'],
      ['school_code', 'text'],
      ['authority_code', 'text'],
      ['admin_user_id', 'int'],
    ],
    staff.map((person) => [
      person.staffId,
      now,
      now,
      now,
      person.fullName,
      person.position,
      person.email,
      person.phone,
      person.schoolCode,
      person.authorityCode,
      adminUserIds.get(person.email) ?? null,
    ]),
  );
}

/** Removes the people of these schools and authorities. The register must not refer to them any more. */
export async function deletePeople(tx: Transaction, siteCodes: readonly string[]): Promise<void> {
  await tx.execute(
    `with mine as (
       select c.id, c.cmp_id from public.students_cmps c join public.students s on s.id = c.entity_id
       where s.school_code = any ($1) and c.field = 'guardians'
     ), ties as (delete from public.students_cmps where id in (select id from mine))
     delete from public.components_people_guardians where id in (select cmp_id from mine)`,
    [siteCodes],
  );
  await tx.execute('delete from public.students where school_code = any ($1)', [siteCodes]);
  await tx.execute('delete from public.staff_members where school_code = any ($1) or authority_code = any ($1)', [
    siteCodes,
  ]);
}

/** Inserts a school with what every page needs of it, as a draft and as published: both rows are one document. */
export async function insertSchool(
  tx: Transaction,
  { code, slug, name }: { readonly code: string; readonly slug: string; readonly name: string },
  now: Date,
): Promise<void> {
  await insertRows(
    tx,
    'public.schools',
    [...DOCUMENT, ['code', 'text'], ['slug', 'text'], ['name', 'text'], ['level', 'text']],
    [null, now].map((publishedAt) => [
      `school${code}`.padEnd(24, '0'),
      now,
      now,
      publishedAt,
      code,
      slug,
      name,
      'lowerSecondary',
    ]),
  );
}

export async function deleteSchools(tx: Transaction, codes: readonly string[]): Promise<void> {
  await tx.execute('delete from public.schools where code = any ($1)', [codes]);
}

/** Inserts articles as drafts and as published. @returns their documentIds */
export async function insertArticles(
  tx: Transaction,
  siteCode: string,
  articles: readonly ArticlePlan[],
  now: Date,
): Promise<readonly string[]> {
  const ids = articles.map((_, index) => `article${siteCode}n${String(index + 1).padStart(8, '0')}`);
  await insertRows(
    tx,
    'public.articles',
    [
      ...DOCUMENT,
      ['title', 'text'],
      ['slug', 'text'],
      ['summary', 'text'],
      ['body', 'jsonb'],
      ['category', 'text'],
      ['published_on', 'timestamp'],
      ['pinned', 'boolean'],
      ['site_code', 'text'],
    ],
    articles.flatMap(({ title, slug, summary, paragraphs, category, publishedOn }, index) => {
      const body = JSON.stringify(
        paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
      );
      return [null, now].map((publishedAt) => [
        ids[index],
        now,
        now,
        publishedAt,
        title,
        slug,
        summary,
        body,
        category,
        publishedOn,
        false,
        siteCode,
      ]);
    }),
  );
  return ids;
}

export async function deleteArticles(tx: Transaction, siteCodes: readonly string[]): Promise<void> {
  await tx.execute('delete from public.articles where site_code = any ($1)', [siteCodes]);
}

import { Client } from 'pg';
import type { SystemUnderTest } from './system-under-test';

/** Looks into the database as its owner, for the length of `look`. */
export async function asOwner<T>(
  { databaseUrl }: Pick<SystemUnderTest, 'databaseUrl'>,
  look: (owner: Client) => Promise<T>,
): Promise<T> {
  const owner = new Client(databaseUrl);
  await owner.connect();
  try {
    return await look(owner);
  } finally {
    await owner.end();
  }
}

export interface FoundClass {
  readonly classId: string;
  readonly schoolCode: string;
  readonly offeringId: string;
  readonly studentIds: readonly string[];
}

/** A class of the current year by its school's slug and its name, with one of its offerings. */
export async function findClass(owner: Client, slug: string, name: string, subject = 'TOAN'): Promise<FoundClass> {
  const { rows } = await owner.query<FoundClass>(
    `select g.id as "classId", g.school_code as "schoolCode", o.id as "offeringId",
       array(select e.student_id from edu.enrolment e where e.class_id = g.id and e.left_on is null
         order by e.roll_number) as "studentIds"
     from edu.class_group g
     join public.schools s on s.code = g.school_code and s.published_at is not null and s.slug = $1
     join edu.offering o on o.class_id = g.id and o.subject = $3
     where g.name = $2 and g.school_year = '2026-2027'`,
    [slug, name, subject],
  );
  const found = rows[0];
  if (!found) throw new Error(`no class ${name} at ${slug}`);
  return found;
}

import type { AssessmentMode, RegulationId, SchoolLevel } from '@cong-truong/domain/regulations/regulation';
import type { Database } from '../connect';
import { documentId, siteCode } from './identifiers';
import { makePupils, makeStaff, type PupilFixture, type StaffFixture } from './people';

export interface SchoolFixture {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
}

/** A published school; with `authorityCode`, managed by that authority since 2011. */
export async function makeSchool(owner: Database, authorityCode?: string): Promise<SchoolFixture> {
  const code = siteCode();
  const school = { code, name: `THCS Số ${code}`, slug: `thcs-${code}` };
  await owner.execute(
    `insert into public.schools (document_id, code, slug, name, level, published_at)
     values ($1, $2, $3, $4, 'lowerSecondary', now())`,
    [documentId(), school.code, school.slug, school.name],
  );
  if (authorityCode !== undefined) await manageSchool(owner, code, authorityCode, '2011-01-01', null);
  return school;
}

export async function manageSchool(
  owner: Database,
  schoolCode: string,
  authorityCode: string,
  startsOn: string,
  endsOn: string | null,
): Promise<void> {
  await owner.execute(
    `with management as (
       insert into public.components_school_managements (authority_code, starts_on, ends_on) values ($2, $3, $4) returning id
     )
     insert into public.schools_cmps (entity_id, cmp_id, component_type, field, "order")
     select s.id, management.id, 'school.management', 'management', 1 from public.schools s, management where s.code = $1`,
    [schoolCode, authorityCode, startsOn, endsOn],
  );
}

export interface ClassOptions {
  /** Made when it is not given. */
  readonly schoolCode?: string;
  readonly schoolYear?: string;
  readonly level?: SchoolLevel;
  readonly gradeLevel?: number;
  readonly name?: string;
  readonly regulation?: RegulationId;
  readonly pupils?: number;
  /** Subject code → how it is assessed, in the order of the book. */
  readonly subjects?: Readonly<Record<string, AssessmentMode>>;
}

export interface OfferingFixture {
  readonly offeringId: string;
  readonly subject: string;
  readonly mode: AssessmentMode;
  /** Teaches it from the first day of the school year, with no end. */
  readonly teacher: StaffFixture;
}

export interface ClassFixture {
  readonly classId: string;
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly name: string;
  readonly homeroomTeacher: StaffFixture;
  readonly pupils: readonly [PupilFixture, ...PupilFixture[]];
  readonly offerings: readonly [OfferingFixture, ...OfferingFixture[]];
}

/** A class with pupils, subjects and their teachers; both terms open, no marks. Grade 6 of 2026-2027 when nothing is said. */
export async function makeClass(owner: Database, options: ClassOptions = {}): Promise<ClassFixture> {
  const { schoolYear = '2026-2027', name = '6A1', subjects = { TOAN: 'score', THE_DUC: 'comment' } } = options;
  const schoolCode = options.schoolCode ?? (await makeSchool(owner)).code;
  const startYear = Number(schoolYear.slice(0, 4));
  await owner.query('select edu.open_school_year($1, $2, $3)', [
    schoolYear,
    `${startYear}-09-05`,
    `${startYear + 1}-05-31`,
  ]);
  const homeroomTeacher = await makeStaff(owner, { schoolCode }, 'Phạm Thị Lan');
  const [group] = await owner.query<{ classId: string }>(
    `insert into edu.class_group (school_code, school_year, level, grade_level, name, regulation, homeroom_staff_id)
     values ($1, $2, $3, $4, $5, $6, $7) returning id as "classId"`,
    [
      schoolCode,
      schoolYear,
      options.level ?? 'lowerSecondary',
      options.gradeLevel ?? 6,
      name,
      options.regulation ?? 'TT22/2021',
      homeroomTeacher.staffId,
    ],
  );
  if (!group) throw new Error('no class was made');
  const { classId } = group;
  await owner.execute('insert into edu.class_term (class_id, term) values ($1, 1), ($1, 2)', [classId]);
  const pupils = await enrolPupils(owner, classId, schoolCode, `${startYear}-09-05`, options.pupils ?? 3);
  const offerings: OfferingFixture[] = [];
  for (const [subject, mode] of Object.entries(subjects)) {
    const teacher = await makeStaff(owner, { schoolCode }, `Giáo viên ${subject}`);
    offerings.push({
      subject,
      mode,
      teacher,
      offeringId: await addOffering(owner, { classId, subject, mode, position: offerings.length + 1 }),
    });
  }
  await assignTeachers(owner, offerings, `${startYear}-09-05`);
  return {
    classId,
    schoolCode,
    schoolYear,
    name,
    homeroomTeacher,
    pupils: atLeastOne(pupils),
    offerings: atLeastOne(offerings),
  };
}

async function enrolPupils(
  owner: Database,
  classId: string,
  schoolCode: string,
  joinedOn: string,
  count: number,
): Promise<readonly PupilFixture[]> {
  const pupils = await makePupils(owner, schoolCode, count);
  await owner.execute(
    `insert into edu.enrolment (class_id, student_id, roll_number, joined_on)
     select $1, p."studentId", p."rollNumber", $3
     from jsonb_to_recordset($2) as p("studentId" text, "rollNumber" smallint)`,
    [classId, JSON.stringify(pupils), joinedOn],
  );
  return pupils;
}

interface NewOffering {
  readonly classId: string;
  readonly subject: string;
  readonly mode: AssessmentMode;
  readonly position: number;
}

/** Two lessons a week in both terms, 70 a year. */
async function addOffering(owner: Database, { classId, subject, mode, position }: NewOffering): Promise<string> {
  const [offering] = await owner.query<{ id: string }>(
    `insert into edu.offering
       (class_id, subject, mode, term1_lessons_tenths, term2_lessons_tenths, lessons_per_year, position)
     values ($1, $2, $3, 20, 20, 70, $4) returning id`,
    [classId, subject, mode, position],
  );
  if (!offering) throw new Error('no offering was made');
  return offering.id;
}

async function assignTeachers(owner: Database, offerings: readonly OfferingFixture[], startsOn: string): Promise<void> {
  await owner.execute(
    `insert into edu.teaching_assignment (offering_id, staff_id, starts_on)
     select offering_id, staff_id, $3 from unnest($1::uuid[], $2::text[]) as a (offering_id, staff_id)`,
    [offerings.map(({ offeringId }) => offeringId), offerings.map(({ teacher }) => teacher.staffId), startsOn],
  );
}

function atLeastOne<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('at least one is needed');
  return [first, ...rest];
}

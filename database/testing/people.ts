import { randomInt } from 'node:crypto';
import type { Database } from '../connect';
import { documentId } from './identifiers';

export interface StaffFixture {
  readonly staffId: string;
  readonly adminUserId: number;
  readonly fullName: string;
}

export async function makeStaff(
  owner: Database,
  where: { readonly schoolCode?: string; readonly authorityCode?: string },
  fullName = 'Nguyễn Thị Hạnh',
): Promise<StaffFixture> {
  const staff = { staffId: documentId(), adminUserId: randomInt(1, 2_000_000_000), fullName };
  await owner.execute(
    `insert into public.staff_members (document_id, full_name, school_code, authority_code, admin_user_id, published_at)
     values ($1, $2, $3, $4, $5, now())`,
    [staff.staffId, fullName, where.schoolCode ?? null, where.authorityCode ?? null, staff.adminUserId],
  );
  return staff;
}

export interface PupilFixture {
  readonly studentId: string;
  readonly code: string;
  readonly fullName: string;
  readonly rollNumber: number;
}

/** Pupils of a school, not yet in a class; numbered from 1. */
export async function makePupils(owner: Database, schoolCode: string, count: number): Promise<readonly PupilFixture[]> {
  const pupils = Array.from({ length: count }, (_, index) => ({
    studentId: documentId(),
    code: `HS${schoolCode}${randomInt(100_000, 999_999)}`,
    fullName: `Trần Văn ${NAMES[index % NAMES.length] ?? 'An'}`,
    rollNumber: index + 1,
  }));
  await owner.execute(
    `insert into public.students (document_id, code, full_name, date_of_birth, gender, ethnicity, school_code, published_at)
     select p."studentId", p.code, p."fullName", '2014-05-17', 'male', 'Kinh', $2, now()
     from jsonb_to_recordset($1) as p("studentId" text, code text, "fullName" text)`,
    [JSON.stringify(pupils), schoolCode],
  );
  return pupils;
}

export interface GuardianFixture {
  readonly fullName?: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly receivesSms?: boolean;
  readonly receivesEmail?: boolean;
}

export async function addGuardian(owner: Database, studentId: string, guardian: GuardianFixture = {}): Promise<void> {
  await owner.execute(
    `with guardian as (
       insert into public.components_people_guardians (full_name, relationship, phone, email, receives_sms, receives_email)
       values ($2, 'mother', $3, $4, $5, $6) returning id
     )
     insert into public.students_cmps (entity_id, cmp_id, component_type, field, "order")
     select s.id, guardian.id, 'people.guardian', 'guardians', 1 from public.students s, guardian where s.document_id = $1`,
    [
      studentId,
      guardian.fullName ?? 'Lê Thị Mai',
      guardian.phone === undefined ? '0900000001' : guardian.phone,
      guardian.email === undefined ? 'phuhuynh@example.test' : guardian.email,
      guardian.receivesSms ?? true,
      guardian.receivesEmail ?? true,
    ],
  );
}

/** @returns the account's id */
export async function linkFamily(owner: Database, studentIds: readonly string[]): Promise<string> {
  const accountId = documentId();
  await owner.execute('insert into edu.family_link (account_id, student_id) select $1, unnest($2::text[])', [
    accountId,
    studentIds,
  ]);
  return accountId;
}

const NAMES = ['An', 'Bình', 'Châu', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Linh', 'Minh', 'Ngọc', 'Phúc', 'Quỳnh'];

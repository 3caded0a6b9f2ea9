import type { Database } from '@cong-truong/database/connect';
import { seedDistrict } from '@cong-truong/database/demonstration/bulk/seed-district';

export const BENCH_PUPILS = 1000;

export interface BenchClass {
  readonly classId: string;
  readonly offeringId: string;
  readonly studentIds: readonly string[];
}

/** A school of 1,000 invented pupils with a term of marks, made anew. */
export async function seedBenchSchool(owner: Database): Promise<readonly BenchClass[]> {
  const spec = { schools: 1, pupilsPerSchool: BENCH_PUPILS, articlesPerSchool: 0, seed: 'bench', replace: true };
  await seedDistrict(owner, spec, () => undefined);
  return owner.query<{ classId: string; offeringId: string; studentIds: string[] }>(
    `select g.id as "classId", o.id as "offeringId",
       array(select e.student_id from edu.enrolment e where e.class_id = g.id order by e.roll_number) as "studentIds"
     from edu.class_group g join edu.offering o on o.class_id = g.id and o.subject = 'TOAN'
     where g.school_code = '99000001' order by g.grade_level, g.name`,
  );
}

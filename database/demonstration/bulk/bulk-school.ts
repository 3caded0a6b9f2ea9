import { inventStaff, type StaffPlan } from '../people/staff';
import { createRandom } from '../random';
import { FULL_FIRST_TERM } from '../register/progress';
import { buildSchoolYear, GRADES, type ClassWish, type ClassWithPupils } from '../school/build-school-year';
import { postsOfSchool } from '../school/posts';
import { CURRENT_YEAR } from '../school/school-years';

/** An invented lower secondary school for load tests, with one term of marks. */
export interface BulkSchool {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly staff: readonly StaffPlan[];
  readonly classes: readonly ClassWithPupils[];
}

/** No province has the code 99: these schools can be told from all others, and removed. */
export const BULK_CODE_PREFIX = '99';

export interface BulkSpec {
  readonly seed: string;
  /** From 1. */
  readonly serial: number;
  readonly pupils: number;
}

const PUPILS_IN_A_CLASS = 45;

export function inventBulkSchool({ seed, serial, pupils }: BulkSpec): BulkSchool {
  const code = `${BULK_CODE_PREFIX}${String(serial).padStart(6, '0')}`;
  const random = createRandom(`${seed}/${code}`);
  const name = `Trường THCS Thử Nghiệm ${serial}`;
  const slug = `thcs-thu-nghiem-${serial}`;
  const classes = bulkClasses(pupils);
  const phoneSerial = 1_000_000 + (serial - 1) * (2 * pupils + 200);
  const posts = postsOfSchool({ level: 'lowerSecondary', classesPerGrade: Math.ceil(classes.length / 4) });
  const staff = inventStaff(
    random.fork('staff'),
    { schoolCode: code, authorityCode: null, slug, phoneSerial: phoneSerial + 2 * pupils + 2 },
    posts,
  );
  const school = { code, shortCode: `${serial}-` };
  const year = buildSchoolYear(random, { school, schoolYear: CURRENT_YEAR, staff, classes, phoneSerial });
  return { code, slug, name, staff, classes: [...year] };
}

/** Shares the pupils out over classes of about 45, at least one in each grade. */
function bulkClasses(pupils: number): readonly ClassWish[] {
  const count = Math.max(GRADES.length, Math.round(pupils / PUPILS_IN_A_CLASS));
  return GRADES.flatMap((gradeLevel, gradeIndex) => {
    const first = Math.ceil((gradeIndex * count) / GRADES.length);
    const end = Math.ceil(((gradeIndex + 1) * count) / GRADES.length);
    return Array.from({ length: end - first }, (_, index): ClassWish => {
      const place = first + index;
      const size = Math.floor(((place + 1) * pupils) / count) - Math.floor((place * pupils) / count);
      return { name: `${gradeLevel}A${index + 1}`, gradeLevel, size, progress: FULL_FIRST_TERM };
    });
  });
}

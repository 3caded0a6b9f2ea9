import { chooseFamilies, type FamilyPlan } from './families';
import { inventStaff, type StaffPlan } from './people/staff';
import { createRandom, type Random } from './random';
import type { Movement } from './register/build-class';
import { allButOne, CLOSED_YEAR, inProgress, type Progress } from './register/progress';
import { AUTHORITIES, WARD, type AuthorityPlan } from './school/authorities';
import { buildSchoolYear, GRADES, type ClassWish, type ClassWithPupils } from './school/build-school-year';
import { OFFICER_POSTS, postsOfSchool } from './school/posts';
import { LONG_BINH, SCHOOLS, type SchoolPlan } from './school/schools';
import { CURRENT_YEAR, PAST_YEAR, type SchoolYearPlan } from './school/school-years';

/** The seed of the demonstration that `npm start` makes. */
export const DEMONSTRATION_SEED = 'cong-truong';

/** The whole demonstration as plain values, before anything is written. */
export interface Demonstration {
  readonly authorities: readonly AuthorityPlan[];
  readonly schools: readonly SchoolPlan[];
  readonly schoolYears: readonly SchoolYearPlan[];
  readonly staff: readonly StaffPlan[];
  readonly classes: readonly ClassWithPupils[];
  readonly families: readonly FamilyPlan[];
}

/** The class that a newcomer completes by hand, and the one column that is left to type. */
export const HAND_PLAY = { schoolCode: LONG_BINH.code, className: '6A1', subject: 'TOAN', column: 'final-1' } as const;

/** Same seed, same demonstration. */
export function generateDemonstration(seed: string = DEMONSTRATION_SEED): Demonstration {
  const random = createRandom(seed);
  const staff = [...SCHOOLS.flatMap((school, index) => staffOf(random, school, index)), ...officers(random)];
  const built = SCHOOLS.flatMap((school, index) =>
    [PAST_YEAR, CURRENT_YEAR].flatMap((schoolYear, yearIndex) => [
      ...buildSchoolYear(random, {
        school,
        schoolYear,
        staff: staff.filter(({ schoolCode }) => schoolCode === school.code),
        classes: classesOf(random, school, schoolYear),
        phoneSerial: 10_000 * (1 + 2 * index + yearIndex),
      }),
    ]),
  );
  const { families, classes } = chooseFamilies(built);
  return {
    authorities: AUTHORITIES,
    schools: SCHOOLS,
    schoolYears: [PAST_YEAR, CURRENT_YEAR],
    staff,
    classes,
    families,
  };
}

function staffOf(random: Random, school: SchoolPlan, index: number): readonly StaffPlan[] {
  const workplace = {
    schoolCode: school.code,
    authorityCode: null,
    slug: school.slug,
    phoneSerial: 1000 + 100 * index,
  };
  return inventStaff(random.fork(`${school.code}/staff`), workplace, postsOfSchool(school));
}

function officers(random: Random): readonly StaffPlan[] {
  const ward = AUTHORITIES.find(({ code }) => code === WARD);
  if (!ward) throw new Error('the ward is not in the tree');
  const workplace = { schoolCode: null, authorityCode: ward.code, slug: ward.slug, phoneSerial: 900 };
  return inventStaff(random.fork(`${ward.code}/staff`), workplace, OFFICER_POSTS);
}

function classesOf(random: Random, school: SchoolPlan, year: SchoolYearPlan): readonly ClassWish[] {
  return GRADES.flatMap((gradeLevel) =>
    Array.from({ length: school.classesPerGrade }, (_, index): ClassWish => {
      const name = `${gradeLevel}A${index + 1}`;
      const chance = random.fork(`${school.code}/${year.code}/${name}/plan`);
      const byHand = year === CURRENT_YEAR && school.code === HAND_PLAY.schoolCode && name === HAND_PLAY.className;
      return {
        name,
        gradeLevel,
        size: byHand ? 40 : chance.integer(38, 42),
        progress: byHand ? allButOne(HAND_PLAY.subject, HAND_PLAY.column) : progressOf(chance, year),
        movements: byHand ? [] : movementsOf(chance, year),
      };
    }),
  );
}

function progressOf(random: Random, year: SchoolYearPlan): Progress {
  return year === PAST_YEAR ? CLOSED_YEAR : inProgress(random.fork('progress'));
}

/** In some classes one pupil left during the year; in the current year some got one from elsewhere. */
function movementsOf(random: Random, year: SchoolYearPlan): readonly Movement[] {
  const past = year === PAST_YEAR;
  const left = random.chance(0.35)
    ? [{ index: random.integer(5, 20), leftOn: past ? '2017-02-13' : '2026-10-12' }]
    : [];
  const joined = !past && random.chance(0.35) ? [{ index: random.integer(21, 36), joinedOn: '2026-10-05' }] : [];
  return [...left, ...joined];
}

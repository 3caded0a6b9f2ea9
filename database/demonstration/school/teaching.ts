import type { StaffPlan } from '../people/staff';
import { HOMEROOM_OF_FIRST_CLASS } from './posts';
import { LED_BY_HOMEROOM, specialitiesOf } from './specialities';

/** Who teaches what in the classes of a school, and who leads them. */
export interface ClassTeaching {
  readonly homeroomStaffId: string;
  teachersOf(subject: string): readonly string[];
}

/** Shares out the classes: neighbouring classes have the same teacher of a subject, nobody leads two. */
export function planTeaching(staff: readonly StaffPlan[], classCount: number): readonly ClassTeaching[] {
  const leading = new Set<string>();
  return Array.from({ length: classCount }, (_, classIndex) => {
    const teacherFor = (speciality: string): StaffPlan | undefined => {
      const pool = staff.filter((person) => person.speciality === speciality);
      return pool[Math.floor((classIndex * pool.length) / classCount)];
    };
    const homeroom = classIndex === 0 ? teacherFor(HOMEROOM_OF_FIRST_CLASS) : freeLeader(staff, leading, teacherFor);
    if (!homeroom) throw new Error('too few teachers to lead the classes');
    leading.add(homeroom.staffId);
    return {
      homeroomStaffId: homeroom.staffId,
      teachersOf(subject) {
        if (LED_BY_HOMEROOM.includes(subject)) return [homeroom.staffId];
        return specialitiesOf(subject).flatMap((speciality) => teacherFor(speciality)?.staffId ?? []);
      },
    };
  });
}

/** Teachers of the class first; those who sign in as subject teachers lead none, so that each account shows one role. */
function freeLeader(
  staff: readonly StaffPlan[],
  leading: ReadonlySet<string>,
  teacherFor: (speciality: string) => StaffPlan | undefined,
): StaffPlan | undefined {
  const free = (person: StaffPlan) =>
    person.speciality !== null && person.role === null && !leading.has(person.staffId);
  return staff.find((person) => free(person) && teacherFor(person.speciality ?? '') === person) ?? staff.find(free);
}

import { addDays, daysBetween, weekday } from '../dates';
import type { Random } from '../random';
import type { AbsenceRecord } from './class-record';

/** Invents half days missed between two dates: most pupils a few, a few pupils many; never on a Sunday. */
export function inventAbsences(
  random: Random,
  pupil: { readonly studentId: string; readonly from: string; readonly until: string },
): readonly AbsenceRecord[] {
  const days = daysBetween(pupil.from, pupil.until);
  const perYear = random.weighted([
    [0, 34],
    [2, 36],
    [5, 22],
    [12, 7],
    [30, 1],
  ]);
  const count = Math.round((perYear * days) / 280);
  const taken = new Map<string, AbsenceRecord>();
  for (let index = 0; index < count; index += 1) {
    const onDate = addDays(pupil.from, random.integer(0, Math.max(0, days - 1)));
    if (weekday(onDate) === 0) continue;
    const session = random.chance(0.7) ? 'morning' : 'afternoon';
    const record = { studentId: pupil.studentId, onDate, session, excused: random.chance(0.78) } as const;
    taken.set(`${onDate}/${session}`, record);
  }
  return [...taken.values()];
}

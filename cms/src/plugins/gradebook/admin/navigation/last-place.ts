import { z } from 'zod';
import type { Choices } from '../api/choices';
import { locate, type PageName, type WantedPlace } from './place';

const text = z.string().nullable();
const placeSchema: z.ZodType<WantedPlace> = z.object({ year: text, classId: text, subject: text, period: text });

/** Where a person was last, kept in her browser. Only ids stand in it. */
export function rememberPlace(
  page: PageName,
  place: WantedPlace,
  choices: Choices,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): void {
  const before = read(choices, storage);
  // Other pages know no subject, and one of them no class: the sheet that was open keeps both.
  const sameClass = before?.classId === place.classId || place.classId === null;
  const subject = page === 'sheet' ? place.subject : sameClass ? (before?.subject ?? null) : null;
  const classId = place.classId ?? before?.classId ?? null;
  try {
    storage.setItem(keyOf(choices), JSON.stringify({ ...place, classId, subject }));
  } catch {
    // A full storage costs the comfort, not the work.
  }
}

/**
 * Where an address leads that names no place: to where the person was last, as far as it is still hers. Past years and terms
 * that have been closed since are not returned to.
 */
export function rememberedPlace(
  page: PageName,
  wanted: WantedPlace,
  choices: Choices,
  storage: Pick<Storage, 'getItem'>,
): WantedPlace {
  if (Object.values(wanted).some((part) => part !== null)) return wanted;
  const last = read(choices, storage);
  const current = choices.years.find((year) => year.current)?.code;
  if (!last || last.year !== current) return wanted;
  const place: WantedPlace = {
    year: last.year,
    classId: page === 'publication' ? null : last.classId,
    subject: page === 'sheet' ? last.subject : null,
    period: isOpen(last, choices) ? last.period : null,
  };
  return locate(page, place, choices).kind === 'at' ? place : wanted;
}

function isOpen({ classId, period }: WantedPlace, { classes }: Choices): boolean {
  const chosen = classes.find((candidate) => candidate.classId === classId);
  return (period === '1' || period === '2') && chosen?.terms[period].state === 'open';
}

function read(choices: Choices, storage: Pick<Storage, 'getItem'>): WantedPlace | null {
  try {
    return placeSchema.safeParse(JSON.parse(storage.getItem(keyOf(choices)) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

function keyOf({ me }: Choices): string {
  return `gradebook.place/${me.staffId}`;
}

import { z } from 'zod';
import { optionalText } from './parts/answer';
import { optionalPicture, PICTURE_FIELDS } from './parts/picture';
import { readSiteList } from './read-site-list';

export const directoryEntrySchema = z.object({
  documentId: z.string(),
  fullName: z.string(),
  position: z.string(),
  unit: optionalText,
  phone: optionalText,
  email: optionalText,
  portrait: optionalPicture,
});
export type DirectoryEntry = Readonly<z.output<typeof directoryEntrySchema>>;

/** People who work together, as the school's chart names them; null for those who lead it. */
export interface DirectoryUnit {
  readonly name: string | null;
  readonly people: readonly DirectoryEntry[];
}

export async function listDirectory(siteCode: string): Promise<readonly DirectoryUnit[]> {
  const { items } = await readSiteList({
    type: 'directory-entries',
    siteCode,
    schema: directoryEntrySchema,
    fields: ['fullName', 'position', 'unit', 'phone', 'email'],
    populate: { portrait: PICTURE_FIELDS },
    sort: ['order:asc', 'fullName:asc'],
    pageSize: 100,
  });
  return byUnit(items);
}

/** In the order of each unit's first person; whoever belongs to no unit stands first. */
export function byUnit(people: readonly DirectoryEntry[]): readonly DirectoryUnit[] {
  const units = new Map<string | null, DirectoryEntry[]>([[null, []]]);
  for (const person of people) units.set(person.unit, [...(units.get(person.unit) ?? []), person]);
  return [...units].flatMap(([name, members]) => (members.length === 0 ? [] : [{ name, people: members }]));
}

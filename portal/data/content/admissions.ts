import { z } from 'zod';
import { optionalDate, optionalText } from './parts/answer';
import { blocks } from './parts/blocks';
import { FILE_FIELDS, optionalFile } from './parts/file';
import { tables, withTables } from './parts/tables';
import { readSiteList } from './read-site-list';

const headFields = {
  documentId: z.string(),
  title: z.string(),
  slug: z.string(),
  schoolYear: z.string(),
  gradeLabel: optionalText,
  quota: z.number().int().nullish(),
  opensOn: optionalDate,
  closesOn: optionalDate,
  place: optionalText,
};
const HEAD_FIELDS = ['title', 'slug', 'schoolYear', 'gradeLabel', 'quota', 'opensOn', 'closesOn', 'place'] as const;

export const admissionHeadSchema = z.object(headFields);
export const admissionSchema = z
  .object({ ...headFields, papers: blocks, body: blocks, tables, file: optionalFile })
  .transform(withTables);
export type AdmissionHead = Readonly<z.output<typeof admissionHeadSchema>>;
export type Admission = Readonly<z.output<typeof admissionSchema>>;

/** Newest year first; within a year, what opens first. */
export async function listAdmissions(siteCode: string): Promise<readonly AdmissionHead[]> {
  const { items } = await readSiteList({
    type: 'admission-notices',
    siteCode,
    schema: admissionHeadSchema,
    fields: HEAD_FIELDS,
    filters: { slug: { $notNull: 'true' } },
    sort: ['schoolYear:desc', 'opensOn:asc', 'title:asc'],
    pageSize: 60,
  });
  return items;
}

export async function admissionBySlug(siteCode: string, slug: string): Promise<Admission | null> {
  const { items } = await readSiteList({
    type: 'admission-notices',
    siteCode,
    schema: admissionSchema,
    fields: [...HEAD_FIELDS, 'papers', 'body', 'tables'],
    populate: { file: FILE_FIELDS },
    filters: { slug: { $eq: slug } },
    sort: [],
    pageSize: 1,
  });
  return items[0] ?? null;
}

export type AdmissionState = 'coming' | 'open' | 'closed' | 'undated';

/** Both days are days on which one can still apply. */
export function admissionState({ opensOn, closesOn }: AdmissionHead, today: string): AdmissionState {
  if (opensOn === null && closesOn === null) return 'undated';
  if (opensOn !== null && today < opensOn) return 'coming';
  return closesOn !== null && today > closesOn ? 'closed' : 'open';
}

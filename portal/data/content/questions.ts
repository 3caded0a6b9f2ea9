import { z } from 'zod';
import { optionalDate, optionalText, type Listing } from './parts/answer';
import { blocks } from './parts/blocks';
import { readSiteList } from './read-site-list';

export const QUESTIONS_A_PAGE = 10;

/** Who asked is private in the CMS and never comes here. */
export const questionSchema = z.object({
  documentId: z.string(),
  question: z.string(),
  answer: blocks,
  askedOn: optionalDate,
  topic: optionalText,
});
export type Question = Readonly<z.output<typeof questionSchema>>;

/** @param documentId as it stands in an address: letters and digits */
export async function questionById(siteCode: string, documentId: string): Promise<Question | null> {
  const { items } = await readSiteList({
    type: 'questions',
    siteCode,
    schema: questionSchema,
    fields: ['question', 'answer', 'askedOn', 'topic'],
    filters: { documentId: { $eq: documentId } },
    sort: [],
    pageSize: 1,
  });
  return items[0] ?? null;
}

/** Newest first. */
export async function listQuestions(siteCode: string, page = 1): Promise<Listing<Question>> {
  return readSiteList({
    type: 'questions',
    siteCode,
    schema: questionSchema,
    fields: ['question', 'answer', 'askedOn', 'topic'],
    sort: ['askedOn:desc'],
    page,
    pageSize: QUESTIONS_A_PAGE,
  });
}

import { z } from 'zod';
import { send } from './request';

const articleSchema = z.object({
  guid: z.string(),
  title: z.string(),
  publishedOn: z.string().nullable(),
  formerPath: z.string().nullable(),
  pictures: z.number(),
  category: z.enum(['news', 'notice']),
  verdict: z.enum(['new', 'already', 'refused']),
  reason: z.string().nullable(),
});
const dryRunSchema = z.object({
  kind: z.enum(['wxr', 'rss', 'atom']),
  passedOver: z.number(),
  publishes: z.boolean(),
  articles: z.array(articleSchema),
});
const outcomeSchema = z.object({
  guid: z.string(),
  title: z.string(),
  result: z.enum(['published', 'submitted', 'already', 'failed']),
  message: z.string().nullable(),
});

export type DryRun = z.infer<typeof dryRunSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
/** A file of the person's computer, or the address of a feed. */
export type ImportSource = { readonly file: File } | { readonly url: string };

export function checkImport(source: ImportSource): Promise<DryRun> {
  return send('/imports/check', formOf(source), dryRunSchema);
}

export async function runImport(
  source: ImportSource,
  guids: readonly string[],
  withoutLostPictures: boolean,
): Promise<readonly Outcome[]> {
  const form = formOf(source);
  form.set('guids', JSON.stringify(guids));
  form.set('withoutLostPictures', String(withoutLostPictures));
  return (await send('/imports/run', form, z.object({ outcomes: z.array(outcomeSchema) }))).outcomes;
}

function formOf(source: ImportSource): FormData {
  const form = new FormData();
  if ('file' in source) form.set('file', source.file);
  else form.set('url', source.url);
  return form;
}

import type { Term } from '@cong-truong/domain/regulations/regulation';
import { z } from 'zod';
import { termStateSchema } from './choices';
import { post, read } from './request';
import { runSchema, startedSchema } from './run';

const publicationsSchema = z.object({
  classes: z.array(
    z.object({
      classId: z.string(),
      name: z.string(),
      state: termStateSchema,
      pupils: z.number(),
      missingCells: z.number(),
      missingConduct: z.number(),
      missing: z.array(z.object({ subject: z.string(), cells: z.number() })),
    }),
  ),
  runs: z.array(runSchema),
});

/** How far the classes of a school are in a term, and the publications so far. */
export type Publications = z.infer<typeof publicationsSchema>;
export type PublicationClass = Publications['classes'][number];

export function readPublications(schoolYear: string, term: Term, signal: AbortSignal): Promise<Publications> {
  return read(`/publications/${encodeURIComponent(schoolYear)}/${term}`, { schema: publicationsSchema, signal });
}

export interface PublicationOrder {
  readonly requestId: string;
  readonly classIds: readonly string[];
  /** Tell the families. */
  readonly notify: boolean;
  /** Print the grade books. */
  readonly print: boolean;
}

export async function startPublication(schoolYear: string, term: Term, order: PublicationOrder): Promise<string> {
  const { runId } = await post(`/publications/${encodeURIComponent(schoolYear)}/${term}`, order, {
    schema: startedSchema,
  });
  return runId;
}

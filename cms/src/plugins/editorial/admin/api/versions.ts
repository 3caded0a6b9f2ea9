import { z } from 'zod';
import { pathOf, type DocumentPlace } from './document';
import { read, send } from './request';

const pieceSchema = z.object({ kind: z.enum(['same', 'leaves', 'comes']), text: z.string() });
const comparisonSchema = z.object({
  fields: z.array(z.object({ label: z.string(), isChoice: z.boolean(), pieces: z.array(pieceSchema) })),
});

export type Piece = z.infer<typeof pieceSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type Difference = Comparison['fields'][number];

/** What would change in the draft if the version came back. */
export function compare(place: DocumentPlace, version: number, signal: AbortSignal): Promise<Comparison> {
  return read(`${pathOf(place)}/versions/${version}`, comparisonSchema, signal);
}

export function restore(place: DocumentPlace, version: number): Promise<unknown> {
  return send(`${pathOf(place)}/versions/${version}/restore`, {}, z.unknown());
}

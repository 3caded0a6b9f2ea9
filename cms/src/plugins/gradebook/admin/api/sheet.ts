import { ASSESSMENT_KINDS } from '@cong-truong/domain/scores/column';
import { cellSchema } from '@cong-truong/domain/scores/mark.schema';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { z } from 'zod';
import type { CellRef } from '../saving/cell';
import type { Batch } from '../saving/save-state';
import type { StoredAnswer } from '../saving/settle';
import { modeSchema, regulationSchema, termSchema, termStateSchema } from './choices';
import { put, read } from './request';

const columnKeySchema = z.templateLiteral([z.enum(ASSESSMENT_KINDS), '-', z.number()]);

const columnSchema = z.object({
  key: columnKeySchema,
  kind: z.enum(ASSESSMENT_KINDS),
  ordinal: z.number(),
  label: z.string(),
  title: z.string(),
  weight: z.number(),
  required: z.boolean(),
});

const pupilSchema = z.object({
  studentId: z.string(),
  rollNumber: z.number(),
  code: z.string(),
  fullName: z.string(),
  /** The day the pupil left the class; `null` while she is in it. */
  leftOn: z.string().nullable(),
  exempt: z.boolean(),
});

const lessons = z.tuple([z.number(), z.number()]).readonly();

/** A subject as one class studies it, with its name. */
export const offeringPlanSchema = z.object({
  offeringId: z.string(),
  subject: z.string(),
  name: z.string(),
  mode: modeSchema,
  lessonsPerWeekTenths: lessons,
  lessonsPerYear: z.number(),
  periodicTests: lessons.exactOptional(),
});

const sheetSchema = z.object({
  class: z.object({
    classId: z.string(),
    name: z.string(),
    schoolYear: z.string(),
    gradeLevel: z.number(),
    regulation: regulationSchema,
  }),
  offering: offeringPlanSchema,
  term: termSchema,
  columns: z.array(columnSchema),
  /** Columns with an entry window: why it takes no marks now (`null` while it does), and its times in Vietnam. */
  entry: z.record(z.string(), z.object({ reason: z.string().nullable(), opensAt: z.string(), closesAt: z.string() })),
  pupils: z.array(pupilSchema),
  cells: z.record(z.string(), z.record(z.string(), cellSchema)),
  /** Results of term 1, when term 2 is on the screen. */
  otherTerm: z.record(
    z.string(),
    z
      .object({
        averageTenths: z.number().nullable(),
        passed: z.boolean().nullable(),
        status: z.enum(['complete', 'incomplete', 'exempt', 'notTaught']),
      })
      .nullable(),
  ),
  state: z.object({ term: termStateSchema, editable: z.boolean(), reason: z.string().nullable() }),
});

/** One subject of one class in one term, as the grid shows it. */
export type Sheet = z.infer<typeof sheetSchema>;
export type SheetPupil = z.infer<typeof pupilSchema>;

const answerSchema = z.object({
  accepted: z.array(z.object({ studentId: z.string(), column: z.string(), mark: cellSchema })),
  conflicts: z.array(
    z.object({
      studentId: z.string(),
      column: z.string(),
      current: cellSchema,
      changedBy: z.string().nullable(),
      changedAt: z.string().nullable(),
    }),
  ),
});

const historySchema = z.array(
  z.object({
    at: z.string(),
    by: z.string(),
    old: cellSchema,
    new: cellSchema,
    reason: z.string().nullable(),
  }),
);

/** One change of a cell, as the journal keeps it. */
export type CellHistoryEntry = z.infer<typeof historySchema>[number];

export function readSheet(offeringId: string, term: Term, signal?: AbortSignal): Promise<Sheet> {
  return read(`/sheets/${encodeURIComponent(offeringId)}/${term}`, { schema: sheetSchema, ...(signal && { signal }) });
}

/** Class, subject and term travel in the address of every save; each cell carries the value that it replaces. */
export async function saveSheet(
  {
    offeringId,
    term,
    reason,
  }: { readonly offeringId: string; readonly term: Term; readonly reason?: string | undefined },
  batch: Batch<Mark>,
): Promise<StoredAnswer<Mark>> {
  const changes = batch.changes.map(({ ref, from, to }) => ({ studentId: ref.row, column: ref.column, from, to }));
  const body = { requestId: batch.requestId, ...(reason !== undefined && { reason }), changes };
  const answer = await put(`/sheets/${encodeURIComponent(offeringId)}/${term}`, body, { schema: answerSchema });
  return {
    accepted: answer.accepted.map(({ studentId, column, mark }) => ({ ref: refOf(studentId, column), value: mark })),
    conflicts: answer.conflicts.map(({ studentId, column, ...theirs }) => ({
      ref: refOf(studentId, column),
      ...theirs,
    })),
  };
}

export function readHistory(
  { offeringId, term, ref }: { readonly offeringId: string; readonly term: Term; readonly ref: CellRef },
  signal: AbortSignal,
): Promise<CellHistoryEntry[]> {
  const query = new URLSearchParams({ studentId: ref.row, column: ref.column });
  return read(`/sheets/${encodeURIComponent(offeringId)}/${term}/history?${query}`, { schema: historySchema, signal });
}

function refOf(row: string, column: string): CellRef {
  return { row, column };
}

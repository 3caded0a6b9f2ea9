import { WINDOW_KINDS, type WindowKind, type WindowPlace } from '@cong-truong/domain/entry-windows/entry-window';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { z } from 'zod';
import { post, put, read } from './request';

const windowsSchema = z.object({
  mayManage: z.boolean(),
  windows: z.array(
    z.object({
      windowId: z.string(),
      kind: z.enum(WINDOW_KINDS),
      /** In words. */
      place: z.string(),
      /** Minutes of Vietnam: `2026-11-15T22:00`. */
      opensAt: z.string(),
      closesAt: z.string(),
      state: z.enum(['notYet', 'open', 'closed']),
      version: z.number(),
      updatedAt: z.string(),
      updatedBy: z.string(),
    }),
  ),
});

/** The entry windows of a school in a term. */
export type EntryWindows = z.infer<typeof windowsSchema>;
export type EntryWindowView = EntryWindows['windows'][number];

const doneSchema = z.object({ windowId: z.string() });

export function readWindows(schoolYear: string, term: Term, signal: AbortSignal): Promise<EntryWindows> {
  return read(`/entry-windows/${encodeURIComponent(schoolYear)}/${term}`, { schema: windowsSchema, signal });
}

export interface WindowTimes {
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface WindowOrder extends WindowTimes {
  readonly kind: WindowKind;
  readonly place: WindowPlace;
}

export async function addWindow(schoolYear: string, term: Term, order: WindowOrder): Promise<void> {
  await post(`/entry-windows/${encodeURIComponent(schoolYear)}/${term}`, order, { schema: doneSchema });
}

export async function changeWindow({ windowId, version }: EntryWindowView, times: WindowTimes): Promise<void> {
  await put(`/entry-windows/${encodeURIComponent(windowId)}`, { version, ...times }, { schema: doneSchema });
}

/** Closes it with the minute that runs, or takes it away. */
export async function endWindow({ windowId }: EntryWindowView, how: 'close' | 'remove'): Promise<void> {
  await post(`/entry-windows/${encodeURIComponent(windowId)}/${how}`, {}, { schema: doneSchema });
}

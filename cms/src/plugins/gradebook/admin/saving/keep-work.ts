import type { z } from 'zod';
import type { Records } from './browser-records';
import type { KeptEdits } from './kept-edits';
import type { OpenPages } from './open-pages';

/**
 * Keeps unsent work in the browser until it is stored, for the day when the power, the line or the session goes first. Every
 * open page writes a record of its own (`<sheet>/<page>`), so that two tabs of one sheet do not overwrite each other.
 */
export interface WorkKeeper<V> {
  /** `null`: all is stored, nothing is kept. */
  write(work: Omit<KeptEdits<V>, 'keptAt'> | null): Promise<void>;
  /** What pages that are gone left behind, the latest last. */
  leftBehind(): Promise<LeftRecords<V>>;
}

export interface LeftRecords<V> {
  readonly kept: readonly KeptEdits<V>[];
  forget(): Promise<void>;
}

interface KeepOptions<V> {
  readonly records: Records;
  readonly pages: Pick<OpenPages, 'held'>;
  /** Person, sheet and term: nobody sees or sends the edits of somebody else who used this computer. */
  readonly sheet: string;
  readonly page: string;
  readonly schema: z.ZodType<KeptEdits<V>>;
  readonly now: () => number;
}

export function keepWork<V>({ records, pages, sheet, page, schema, now }: KeepOptions<V>): WorkKeeper<V> {
  const prefix = `${sheet}/`;
  const own = prefix + page;
  let written = false;
  return {
    async write(work) {
      if (!work && !written) return;
      written = work !== null;
      await (work ? records.put(own, { keptAt: now(), ...work } satisfies KeptEdits<V>) : records.remove([own]));
    },
    async leftBehind() {
      const open = await pages.held();
      const all = await records.list(prefix);
      const left = all.filter(({ key }) => key !== own && !open.has(key.slice(prefix.length)));
      const kept = left.flatMap(({ value }) => {
        const parsed = schema.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      });
      return {
        kept: kept.sort((one, other) => one.keptAt - other.keptAt),
        forget: () => records.remove(left.map(({ key }) => key)),
      };
    },
  };
}

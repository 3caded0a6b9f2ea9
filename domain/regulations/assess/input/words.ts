import { z } from 'zod';
import { refuse, shown } from './issue';

/**
 * One of the words that a circular uses, e.g. `G`, `Tốt`, `Đ`. A word of another circular is refused: `G` is no level of TT 22/2021.
 */
export function word<Meaning>(what: string, words: Readonly<Record<string, Meaning>>) {
  const known = new Map(Object.entries(words));
  return z.unknown().transform((input, context): Meaning => {
    if (input === undefined || input === null) {
      return refuse(context, { code: 'input.missing', message: `thiếu ${what}`, input });
    }
    const meaning = typeof input === 'string' ? known.get(input.normalize('NFC')) : undefined;
    if (meaning !== undefined) return meaning;
    return refuse(context, {
      code: 'input.unknownLevel',
      message: `${what} phải là ${[...known.keys()].join(', ')}; không nhận ${shown(input)}`,
      input,
    });
  });
}

/** Turns a meaning back into the word it is written with. */
export function wordFor(words: Readonly<Record<string, unknown>>, meaning: unknown): string {
  const found = Object.entries(words).find(([, candidate]) => candidate === meaning);
  if (!found) throw new TypeError(`no word for ${String(meaning)}`);
  return found[0];
}

import type { Wanted } from './condition';
import type { Requirement } from './requirement';
import type { Value } from './value';

/** A number that must not be too high, e.g. sessions missed. */
export function atMost<Input>(
  name: string,
  bound: number,
  read: (input: Input) => number,
  valueOf: (number: number) => Value,
): Requirement<Input> {
  return {
    met: (input) => read(input) <= bound,
    explain: (input) => ({
      kind: 'single',
      name,
      value: valueOf(read(input)),
      wanted: { relation: 'atMost', bound: valueOf(bound) },
      met: read(input) <= bound,
    }),
  };
}

/** A number that must not be too low, e.g. an average. */
export function atLeast<Input>(
  name: string,
  bound: number,
  read: (input: Input) => number,
  valueOf: (number: number) => Value,
): Requirement<Input> {
  return {
    met: (input) => read(input) >= bound,
    explain: (input) => ({
      kind: 'single',
      name,
      value: valueOf(read(input)),
      wanted: { relation: 'atLeast', bound: valueOf(bound) },
      met: read(input) >= bound,
    }),
  };
}

/** A rating that must be one of some. `null`: the pupil has no such rating. */
export function oneOf<Input, Rating>(
  name: string,
  accepted: readonly Rating[],
  read: (input: Input) => Rating | null,
  label: (rating: Rating) => string,
): Requirement<Input> {
  const wanted: Wanted = { relation: 'oneOf', values: accepted.map((rating) => ({ word: label(rating) })) };
  const met = (input: Input) => {
    const rating = read(input);
    return rating !== null && accepted.includes(rating);
  };
  return {
    met,
    explain: (input) => {
      const rating = read(input);
      return { kind: 'single', name, value: rating === null ? null : { word: label(rating) }, wanted, met: met(input) };
    },
  };
}

/** Something that is so or not: `hồ sơ đầy đủ`, otherwise `hồ sơ chưa đầy đủ`. */
export function stated<Input>(name: string, otherwise: string, met: (input: Input) => boolean): Requirement<Input> {
  return { met, explain: (input) => ({ kind: 'stated', name, otherwise, met: met(input) }) };
}

/** Every one of several named values must do. */
export function every<Input, Item>(
  name: string,
  wanted: Wanted,
  items: (input: Input) => readonly (readonly [name: string, item: Item])[],
  accepts: (item: Item) => boolean,
  valueOf: (item: Item) => Value,
): Requirement<Input> {
  return {
    met: (input) => items(input).every(([, item]) => accepts(item)),
    explain: (input) => {
      const failing = items(input)
        .filter(([, item]) => !accepts(item))
        .map(([itemName, item]) => ({ name: itemName, value: valueOf(item) }));
      return { kind: 'every', name, wanted, failing, met: failing.length === 0 };
    },
  };
}

export const tenths = (number: number): Value => ({ tenths: number });
export const sessions = (count: number): Value => ({ count, unit: 'buổi' });

import type { Citation, Evidence } from '../cited';

/** One statement of the law in our code, for whoever checks it. */
export interface AuditEntry extends Citation {
  readonly file: string;
  /** Name of the constant, function or switch. */
  readonly name: string;
  /** What the rule says, or the numbers themselves. */
  readonly states: string;
  /** The least checked part of it: by this the audit is ordered. */
  readonly weakest: Evidence;
}

/** To be checked first: our own readings, then what was written from memory, then what was read second-hand. */
export const CHECK_ORDER: readonly Evidence[] = ['I', 'M', 'V2', 'V'];

/** All citations that a module exports: its `RULES`, its cited numbers, and the rows of its tables. */
export function citationsOf(file: string, exports: Readonly<Record<string, unknown>>): readonly AuditEntry[] {
  return Object.entries(exports).flatMap(([name, value]) => {
    if (name === 'RULES' && isRecord(value)) {
      return Object.entries(value).flatMap(([rule, cited]) => entryOf(file, rule, cited));
    }
    if (Array.isArray(value)) {
      return value.flatMap((row: unknown, index) => entryOf(file, `${name} ${index + 1}`, row));
    }
    return entryOf(file, name, value);
  });
}

function entryOf(file: string, name: string, cited: unknown): readonly AuditEntry[] {
  if (!isCitation(cited)) return [];
  const { source, evidence, from, ...rest } = cited;
  const says = 'says' in rest ? rest.says : 'value' in rest ? rest.value : rest;
  const note = 'note' in rest && typeof rest.note === 'string' ? ` · ${rest.note}` : '';
  const states = `${typeof says === 'string' ? says : JSON.stringify(says)}${note}`;
  return [{ file, name, source, evidence, from, states, weakest: weakestOf(evidence, states) }];
}

/** A sentence may hold a part that was checked less than the rest: `… không môn nào có hệ số [M]`. */
function weakestOf(evidence: Evidence, states: string): Evidence {
  return CHECK_ORDER.find((candidate) => candidate === evidence || states.includes(`[${candidate}]`)) ?? evidence;
}

export function isCitation(value: unknown): value is Citation {
  return (
    isRecord(value) &&
    typeof value['source'] === 'string' &&
    typeof value['from'] === 'string' &&
    CHECK_ORDER.some((evidence) => evidence === value['evidence'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { citationsOf, isCitation } from './audit/collect';
import { REGULATIONS, RULE_SOURCES } from './testing/rule-sources';

const load = createRequire(__filename);

function exportsOf(file: string): Readonly<Record<string, unknown>> {
  return load(join(REGULATIONS, file));
}

/** Files that carry articles: all of a circular's folder but its name card, its assembly and what explains. */
const CIRCULAR = /^(tt\d|qd\d|cv\d|hbxn|hcmc|hanoi|preschool|admission|graduation|primary)/;
const ASSEMBLY =
  /(^|\/)(circular|interpretations|rating|explain-rating|who|paper|admission-score|graduation|grades|subjects|primary|primary-regulation|primary-regulation-for|year-end-requirements|missing|tests-due)\.ts$/;
const isAssembly = (file: string) => ASSEMBLY.test(file) || /^([\w-]+)\/\1\.ts$/.test(file);

const SHARED_RULES = ['subject-results.ts', 'term-tally.ts', 'rounding.ts', 'after-year.ts', 'circular-for.ts'];
const RULE_FILES = RULE_SOURCES.filter(
  (file) => SHARED_RULES.includes(file) || (CIRCULAR.test(file) && !isAssembly(file)),
);

/** They put a result together and decide nothing. */
const CONSTRUCTORS = ['withoutResult', 'incompleteResult', 'commentResult', 'scoreResult'];

function exportedFunctions(file: string): readonly string[] {
  return Object.entries(exportsOf(file))
    .filter(
      ([name, value]) => typeof value === 'function' && !name.startsWith('explain') && !CONSTRUCTORS.includes(name),
    )
    .map(([name]) => name);
}

test.each(RULE_FILES)('every rule of %s cites its article', (file) => {
  const exported = exportsOf(file);
  const cited = citationsOf(file, exported).map(({ name }) => name);
  for (const name of exportedFunctions(file)) expect(cited).toContain(name);
  // A constant that is no number is a rule too (a ladder of levels, a list of ratings): cited itself, by RULES, or built of what is.
  for (const [name, value] of Object.entries(exported)) {
    if (typeof value === 'function' || name === 'RULES' || isCitation(value)) continue;
    if (typeof value === 'string') continue;
    expect(cited.some((known) => known === name || known.startsWith(`${name} `))).toBe(true);
  }
});

test.each(RULE_FILES)('%s cites nothing that it does not export', (file) => {
  const { RULES, ...exported } = exportsOf(file);
  if (typeof RULES !== 'object' || RULES === null) return;
  for (const name of Object.keys(RULES)) expect(Object.keys(exported)).toContain(name);
});

const ENTRIES = RULE_SOURCES.flatMap((file) => citationsOf(file, exportsOf(file)));

test('every citation names a circular, how far it was checked, a day, and what it states', () => {
  for (const { source, evidence, from, states } of ENTRIES) {
    expect(source).toMatch(/\S{3,}/u);
    expect(['V', 'V2', 'M', 'I']).toContain(evidence);
    expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(states.length).toBeGreaterThan(0);
  }
});

test('every article file of a circular cites an article', () => {
  for (const { file, source } of ENTRIES) {
    if (/\/article-/.test(file)) expect(source).toMatch(/Đ\.\d/);
  }
});

test('what a note weakens is listed among what is to be checked first', () => {
  const weakestOf = (name: string, file: string) =>
    ENTRIES.find((entry) => entry.name === name && entry.file === file)?.weakest;
  expect(weakestOf('BONUS', 'hcmc-2016/admission.ts')).toBe('I');
  expect(weakestOf('PROGRAMME_2006', 'subjects/programme-2006.ts')).toBe('M');
  expect(weakestOf('CORE_SUBJECTS', 'tt58-2011/article-13-academic-rating.ts')).toBe('V');
});

test('the audit knows all four kinds of evidence', () => {
  expect(new Set(ENTRIES.map(({ evidence }) => evidence))).toEqual(new Set(['V', 'V2', 'M', 'I']));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { citationsOf, isCitation } from './audit/collect';

const FOLDER = __dirname;

/** What only shows, asks or assembles rules that stand elsewhere. */
const NO_RULES = /^(assess|audit|reasons|testing)\/|(^|\/)(cases|testing)\/|\.test\.ts$/;

const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !NO_RULES.test(file))
  .sort();

function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(FOLDER, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

function exportsOf(file: string): Readonly<Record<string, unknown>> {
  return jest.requireActual(join(FOLDER, file));
}

/** 0 and 1 count, index and compare; they are no numbers of the law by themselves. */
const FREE = new Set(['0', '1']);

/** Numbers that are arithmetic or layout, or name a term or a grade, not law; by file. */
const ARITHMETIC: Readonly<Record<string, readonly string[]>> = {
  'rounding.ts': ['2'],
  'explain-subject.ts': ['2'],
  'explain-pupil-year.ts': ['2'],
  'lower-secondary.ts': ['2'],
  'subjects/programme-2006.ts': ['6', '7', '8', '9'],
  'subjects/programme-2018.ts': ['2', '6', '7', '8', '9'],
  'column-sheet.ts': ['2'],
  'term-tally.ts': ['2'],
  'subject-explanation-text.ts': ['10'],
  'rating-explanation-text.ts': ['3'],
};

function isCitedDeclaration(node: ts.Node): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (ts.isTypeNode(parent)) return true;
    if (!ts.isVariableDeclaration(parent)) continue;
    const type = parent.type?.getText() ?? '';
    if (/^(Cited<|readonly \w*RollOut\[\])/.test(type)) return true;
  }
  return false;
}

function uncitedNumbers(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !FREE.has(node.text) && !isCitedDeclaration(node)) {
      const allowed = ARITHMETIC[file]?.includes(node.text) ?? false;
      if (!allowed) found.push(`${node.text} in ${node.parent.getText().slice(0, 60)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return found;
}

test.each(FILES)('%s has no number of the law without its article', (file) => {
  expect(uncitedNumbers(file)).toEqual([]);
});

/** Files that carry articles: all of a circular's folder but its name card, its assembly and what explains. */
const CIRCULAR = /^(tt\d|qd\d|cv\d|hbxn|hcmc|hanoi|preschool|admission|graduation|primary)/;
const ASSEMBLY =
  /(^|\/)(circular|interpretations|rating|explain-rating|who|paper|admission-score|graduation|grades|subjects|primary|primary-regulation|primary-regulation-for|year-end-requirements|missing|tests-due)\.ts$/;
const isAssembly = (file: string) => ASSEMBLY.test(file) || /^([\w-]+)\/\1\.ts$/.test(file);

const SHARED_RULES = ['subject-results.ts', 'term-tally.ts', 'rounding.ts', 'after-year.ts', 'circular-for.ts'];
const RULE_FILES = FILES.filter((file) => SHARED_RULES.includes(file) || (CIRCULAR.test(file) && !isAssembly(file)));

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

const ENTRIES = FILES.flatMap((file) => citationsOf(file, exportsOf(file)));

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

test('the audit knows all four kinds of evidence', () => {
  expect(new Set(ENTRIES.map(({ evidence }) => evidence))).toEqual(new Set(['V', 'V2', 'M', 'I']));
});

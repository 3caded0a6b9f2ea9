import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { RULE_SOURCES, REGULATIONS } from './testing/rule-sources';

function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(REGULATIONS, file), 'utf8'), ts.ScriptTarget.Latest, true);
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

test.each(RULE_SOURCES)('%s has no number of the law without its article', (file) => {
  expect(uncitedNumbers(file)).toEqual([]);
});

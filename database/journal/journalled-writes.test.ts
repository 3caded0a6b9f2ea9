import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** What the register says of a pupil, and what decides who may write it: no change without a link in the school's journal. */
const KEPT = [
  'score',
  'conduct',
  'absence',
  'exemption',
  'enrolment',
  'class_group',
  'class_term',
  'entry_window',
  'offering',
  'teaching_assignment',
];
const WRITE = new RegExp(`\\b(?:insert into|update|delete from) edu\\.(?:${KEPT.join('|')})\\b`);

/** Files that write and leave the journal to who calls them in the same transaction. */
const LEFT_TO: Readonly<Record<string, string>> = {
  'database/conduct/compare-and-set.ts': 'database/saving/save-once.ts',
  'database/terms/close-term.ts': 'workers/publication/steps/freeze.ts',
  // Invented data, written by the owner of an empty database or of a trial.
  'database/demonstration/writing/register-tables.ts': 'database/demonstration/writing/write-register.ts',
};

const SKIPPED = new Set(['node_modules', 'dist', 'build', 'testing', 'bench', '.next', '.strapi', 'public']);

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sources(path);
    return /\.(ts|sql)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [path] : [];
  });
}

const journals = (path: string) => /\b(appendJournal|append_journal)\b/.test(readFileSync(join(ROOT, path), 'utf8'));

const writers = ['database', 'cms', 'workers', 'portal']
  .flatMap((name) => sources(join(ROOT, name)))
  .filter((path) => WRITE.test(readFileSync(path, 'utf8')))
  .map((path) => relative(ROOT, path).split(sep).join('/'));

it('finds the writers that are known', () => {
  expect(writers).toEqual(
    expect.arrayContaining(['database/migrations/0010_save_scores.sql', ...Object.keys(LEFT_TO)]),
  );
});

it.each(writers)('%s journals what it changes', (path) => {
  expect(journals(LEFT_TO[path] ?? path)).toBe(true);
});

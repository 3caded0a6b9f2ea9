import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error';
import { createSteps } from '../terminal/steps';
import { recordedOutput } from '../testing/recorded-output';
import { temporaryFolders } from '../testing/temporary-folder';
import { buildStale } from './build-stale';
import type { BuildTarget } from './build-target';

const folder = temporaryFolders();

const TARGET: BuildTarget = {
  title: 'Dựng thử',
  sources: ['source'],
  results: [join('out', 'result.txt')],
  marker: join('out', '.source-hash'),
  command: ['builder.cjs'],
  cwd: '.',
};

/** A builder that counts its runs, and fails where the source says so. */
const BUILDER = `
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync('runs', 'x');
if (readFileSync('source/a.txt', 'utf8') === 'broken') { console.error('dòng 3: thiếu dấu ngoặc'); process.exit(1); }
mkdirSync('out', { recursive: true });
writeFileSync('out/result.txt', 'built');
`;

function project(): string {
  const root = folder();
  mkdirSync(join(root, 'source'));
  writeFileSync(join(root, 'source', 'a.txt'), 'one');
  writeFileSync(join(root, 'builder.cjs'), BUILDER);
  return root;
}

const build = (root: string) =>
  buildStale({ root, targets: [TARGET], steps: createSteps(recordedOutput()), env: process.env });
const runs = (root: string) => readFileSync(join(root, 'runs'), 'utf8').length;

test('what is built once is not built again until its sources change or its result is gone', async () => {
  const root = project();
  await build(root);
  await build(root);
  expect(runs(root)).toBe(1);
  writeFileSync(join(root, 'source', 'a.txt'), 'two');
  await build(root);
  expect(runs(root)).toBe(2);
  rmSync(join(root, 'out', 'result.txt'));
  await build(root);
  expect(runs(root)).toBe(3);
});

test('a build that failed says why, and does not pass for done', async () => {
  const root = project();
  await build(root);
  writeFileSync(join(root, 'source', 'a.txt'), 'broken');
  await expect(build(root)).rejects.toThrow(LauncherError);
  await expect(build(root)).rejects.toThrow(/dòng 3: thiếu dấu ngoặc/);
  expect(existsSync(join(root, TARGET.marker))).toBe(false);
});

test('two launchers do not build the same thing at the same time, nor twice', async () => {
  const root = project();
  await Promise.all([build(root), build(root)]);
  expect(runs(root)).toBe(1);
});

import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolders } from '../testing/temporary-folder';
import { sourceHash } from './source-hash';

const folder = temporaryFolders();

function project(): string {
  const root = folder();
  mkdirSync(join(root, 'portal', 'app'), { recursive: true });
  writeFileSync(join(root, 'portal', 'app', 'page.tsx'), 'export default 1;');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  return root;
}

const PATHS = ['portal', 'package-lock.json', 'not-there.json'];

test.each<[string, (root: string) => void]>([
  ['a changed file', (root) => writeFileSync(join(root, 'portal', 'app', 'page.tsx'), 'export default 2;')],
  ['a new file', (root) => writeFileSync(join(root, 'portal', 'new.ts'), '')],
  ['a file that went', (root) => rmSync(join(root, 'portal', 'app', 'page.tsx'))],
  [
    'a new name',
    (root) => renameSync(join(root, 'portal', 'app', 'page.tsx'), join(root, 'portal', 'app', 'home.tsx')),
  ],
  ['another single file', (root) => writeFileSync(join(root, 'package-lock.json'), '{ }')],
])('%s makes the build stale', (_, change) => {
  const root = project();
  const before = sourceHash(root, PATHS);
  change(root);
  expect(sourceHash(root, PATHS)).not.toBe(before);
});

test.each<[string, (root: string) => void]>([
  ['a new time', (root) => utimesSync(join(root, 'package-lock.json'), 1, 1)],
  ['a result of the build', (root) => writeIn(root, 'portal/.next/server/page.js')],
  ["a note of the CMS's own", (root) => writeIn(root, 'portal/.strapi-updater.json')],
  ['a test', (root) => writeIn(root, 'portal/app/page.test.tsx')],
  ['an installed package', (root) => writeIn(root, 'portal/node_modules/react/index.js')],
  ['a file of another package', (root) => writeIn(root, 'cms/src/index.ts')],
])('%s does not', (_, change) => {
  const root = project();
  const before = sourceHash(root, PATHS);
  change(root);
  expect(sourceHash(root, PATHS)).toBe(before);
});

function writeIn(root: string, path: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), 'x');
}

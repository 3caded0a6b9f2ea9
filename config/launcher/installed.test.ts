import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolders } from './testing/temporary-folder';

// Plain JavaScript: it runs before anything is compiled.
const { packagesProblem } = jest.requireActual<{ packagesProblem: (root: string) => string | null }>('./installed.cjs');
const folder = temporaryFolders();

type Packages = Readonly<Record<string, object>>;
const WANTED: Packages = {
  '': { name: 'root' },
  portal: { version: '1.0.0' },
  'node_modules/@our/portal': { link: true, resolved: 'portal' },
  'node_modules/zod': { version: '4.1.0', integrity: 'sha512-a' },
  'node_modules/swc-darwin': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  'portal/node_modules/react': { version: '19.0.0', integrity: 'sha512-c' },
};

function project(present: Packages | null): string {
  const root = folder();
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
  if (present !== null) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }));
  }
  return root;
}

const { 'node_modules/swc-darwin': _foreign, ...OF_THIS_MACHINE } = WANTED;

test('packages as the lock file wants them are left alone, with those for other machines absent', () => {
  expect(packagesProblem(project(OF_THIS_MACHINE))).toBeNull();
});

test.each<[string, Packages | null, string]>([
  ['nothing is installed', null, 'node_modules'],
  [
    'a version differs',
    { ...OF_THIS_MACHINE, 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' } },
    'node_modules/zod',
  ],
  [
    'a content differs',
    { ...OF_THIS_MACHINE, 'node_modules/zod': { version: '4.1.0', integrity: 'x' } },
    'node_modules/zod',
  ],
  ['a nested one is missing', { 'node_modules/zod': WANTED['node_modules/zod'] ?? {} }, 'portal/node_modules/react'],
])('they are installed anew when %s', (_, present, problem) => {
  expect(packagesProblem(project(present))).toBe(problem);
});

test('an installation that was interrupted does not count', () => {
  const root = project(OF_THIS_MACHINE);
  rmSync(join(root, 'node_modules', '.package-lock.json'));
  expect(packagesProblem(root)).toBe('node_modules');
});

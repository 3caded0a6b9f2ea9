import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceHash } from './source-hash';

/** Something that is built: from which sources, and how one sees that the result is there. */
export interface BuildTarget {
  readonly title: string;
  /** Files and folders, from the project's folder, that the result depends on. */
  readonly sources: readonly string[];
  /** Files that a finished build leaves. */
  readonly results: readonly string[];
  /** Where the hash of the sources is kept, beside the result. */
  readonly marker: string;
  readonly command: readonly [script: string, ...args: string[]];
  readonly cwd: string;
}

const PACKAGES = ['config', 'domain', 'database'] as const;
const COMPILER = ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json'] as const;

/** What portal/tsconfig.server.json takes: the portal's other files are Next.js's to build. */
const PORTAL_SERVER = ['server', 'family', 'data', 'routing', 'security', 'time', 'cache', 'tsconfig.server.json'].map(
  (name) => join('portal', name),
);

const TSC = join('node_modules', 'typescript', 'bin', 'tsc');

export const COMPILED: BuildTarget = {
  title: 'Biên dịch các gói dùng chung, bộ xử lý và máy chủ của cổng',
  sources: [...PACKAGES, 'workers', ...PORTAL_SERVER, ...COMPILER],
  results: [...PACKAGES, 'workers', 'portal'].map((name) => join(name, 'dist', '.tsbuildinfo')),
  marker: join('workers', 'dist', '.source-hash'),
  command: [TSC, '--build', 'workers', join('portal', 'tsconfig.server.json')], // and what they refer to
  cwd: '.',
};

/** Nothing that runs for users needs these; an error in them must not keep a system from starting. */
export const BENCHMARKS: BuildTarget = {
  title: 'Biên dịch các bài đo',
  sources: [
    ...PACKAGES,
    'workers',
    ...['audit', 'bench', 'support'].map((folder) => join('tests', folder)),
    ...COMPILER,
  ],
  results: ['audit', 'bench'].map((folder) => join('tests', 'dist', folder, 'main.js')),
  marker: join('tests', 'dist', '.source-hash'),
  command: [TSC, '--build', join('tests', 'tsconfig.build.json')],
  cwd: '.',
};

export const CMS: BuildTarget = {
  title: 'Dựng trang quản trị (Strapi)',
  sources: ['cms', 'domain', ...COMPILER],
  results: [join('cms', 'dist', 'build', 'index.html')],
  marker: join('cms', 'dist', '.source-hash'),
  command: [join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'build'],
  cwd: 'cms',
};

export const PORTAL: BuildTarget = {
  title: 'Dựng cổng thông tin (Next.js)',
  sources: ['portal', ...PACKAGES, ...COMPILER],
  results: [join('portal', '.next', 'BUILD_ID')],
  marker: join('portal', '.next', '.source-hash'),
  command: [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
  cwd: 'portal',
};

/** In the order in which they need each other. */
export const TARGETS: readonly BuildTarget[] = [COMPILED, CMS, PORTAL];

/** The hash to remember once it is built; null when what is there fits the sources. */
export function staleHash(root: string, target: BuildTarget): string | null {
  const hash = sourceHash(root, target.sources);
  const present = target.results.every((result) => existsSync(join(root, result)));
  return present && remembered(root, target) === hash ? null : hash;
}

/** Before a build: a result that is being replaced must not pass for a finished one. */
export function forget(root: string, { marker }: BuildTarget): void {
  rmSync(join(root, marker), { force: true });
}

export function remember(root: string, { marker }: BuildTarget, hash: string): void {
  mkdirSync(dirname(join(root, marker)), { recursive: true });
  writeFileSync(join(root, marker), hash);
}

function remembered(root: string, { marker }: BuildTarget): string | null {
  try {
    return readFileSync(join(root, marker), 'utf8');
  } catch {
    return null;
  }
}

import { join } from 'node:path';
import type { ProgramEnvironments } from '../program-environments';
import type { System } from '../system';
import { httpStatus } from './health';
import type { Program } from './program';

/** `start`: what was built. `dev`: watching, rebuilt as files change. */
export type Mode = 'start' | 'dev';

const STRAPI = join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');

/** The programs of one system, in the order in which they are started. */
export function programsOf(system: System, environments: ProgramEnvironments, mode: Mode): readonly Program[] {
  const { root, settings } = system;
  const node = (script: string) => [join(root, script)];
  const watched = mode === 'dev' ? ['--watch', '--watch-preserve-output'] : [];
  const local = (port: number, path: string) => `http://127.0.0.1:${port}${path}`;
  const common = { command: process.execPath, cwd: root };
  const programs: readonly Program[] = [
    {
      ...common,
      name: 'mailbox',
      title: 'Hộp thư thử',
      args: [...watched, ...node('workers/dist/mailbox/main.js')],
      env: environments.mailbox,
      isHealthy: async () => (await httpStatus(local(settings.MAILBOX_PORT, '/'))) !== null,
      stopMs: 5_000,
    },
    {
      ...common,
      name: 'cms',
      title: 'Trang quản trị',
      args: [...node(STRAPI), mode === 'dev' ? 'develop' : 'start'],
      cwd: join(root, 'cms'),
      env: environments.cms,
      isHealthy: async () => (await httpStatus(local(settings.CMS_PORT, '/_health'))) === 204,
      stopMs: 15_000,
    },
    {
      ...common,
      name: 'workers',
      title: 'Bộ xử lý',
      args: [...watched, ...node('workers/dist/main.js')],
      env: environments.workers,
      isHealthy: async () => (await httpStatus(local(settings.WORKERS_PORT, '/health'))) === 200,
      stopMs: 30_000,
    },
    {
      ...common,
      name: 'portal',
      title: 'Cổng thông tin',
      // Watches by itself: Next.js its pages, the server the families' side.
      args: node('portal/dist/server/main.js'),
      cwd: join(root, 'portal'),
      env: environments.portal,
      // It serves as soon as it answers; 503 says that another program is not up yet.
      isHealthy: async () => [200, 503].includes((await httpStatus(local(settings.PORTAL_PORT, '/api/health'))) ?? 0),
      stopMs: 10_000,
    },
  ];
  return mode === 'start' ? programs : [...programs, compiler(system, environments)];
}

/** Compiles the shared packages while somebody works on them; the watched programs restart on their new files. */
function compiler({ root }: System, { mailbox }: ProgramEnvironments): Program {
  return {
    name: 'compiler',
    title: 'Trình biên dịch',
    command: process.execPath,
    args: [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--build', '--watch', '--preserveWatchOutput'],
    cwd: root,
    env: mailbox,
    isHealthy: async () => true,
    stopMs: 3_000,
  };
}

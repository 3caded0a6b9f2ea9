import { join } from 'node:path';
import { logFile } from '../layout';
import type { ProgramEnvironments } from '../program-environments';
import { runProgram } from '../steps/run-program';
import type { Launch } from './launch';

export function migrateDatabase({ system, steps, shutdown }: Launch, environments: ProgramEnvironments): Promise<void> {
  return steps.run('Cập nhật cấu trúc cơ sở dữ liệu', (note) =>
    runProgram({
      root: system.root,
      script: join('database', 'dist', 'migrations', 'main.js'),
      env: environments.migrate,
      failure: ['Không cập nhật được cấu trúc cơ sở dữ liệu', 'The migrations failed.'],
      logFile: logFile(system.layout, 'migrate'),
      note,
      signal: shutdown.signal,
    }),
  );
}

/** Fills an empty database with the demonstration; one that holds a school already is left alone. */
export function seedDemonstration(
  { system, steps, shutdown }: Launch,
  environments: ProgramEnvironments,
): Promise<void> {
  return steps.run('Dữ liệu trình diễn', (note) =>
    runProgram({
      root: system.root,
      script: join('cms', 'dist', 'src', 'demonstration', 'main.js'),
      args: ['--if-empty'],
      cwd: 'cms',
      env: environments.cms,
      failure: ['Không tạo được dữ liệu trình diễn', 'The demonstration data could not be made.'],
      logFile: logFile(system.layout, 'demonstration'),
      note,
      signal: shutdown.signal,
    }),
  );
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export interface JestRunOptions {
  readonly root: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Where Jest leaves its figures. */
  readonly outputFile: string;
  readonly onStart: (stop: () => void) => void;
}

export interface JestOutcome {
  readonly passed: number;
  readonly failed: number;
  readonly status: number;
}

const figures = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

/** Runs Jest on the terminal and counts what passed and failed; a suite that could not even run has failed. */
export async function runJest({ root, args, env, outputFile, onStart }: JestRunOptions): Promise<JestOutcome> {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(process.execPath, [jest, '--passWithNoTests', '--json', `--outputFile=${outputFile}`, ...args], {
    cwd: root,
    env,
    // With --json the figures also go to the standard output; people read the other one.
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  onStart(() => child.kill('SIGTERM'));
  const status = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
  const counted = readFigures(outputFile);
  const failed = counted === null ? 1 : counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  return { passed: counted?.numPassedTests ?? 0, failed: status !== 0 && failed === 0 ? 1 : failed, status };
}

function readFigures(file: string): z.output<typeof figures> | null {
  try {
    return figures.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

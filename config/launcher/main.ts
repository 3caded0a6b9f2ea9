import { audit, bench } from './commands/bench';
import { build } from './commands/build';
import { recompute } from './commands/recompute';
import { seed } from './commands/seed';
import { dev, start } from './commands/start';
import { runTests } from './commands/test';
import { verifyJournal } from './commands/verify-journal';
import { LauncherError } from './launcher-error';
import { reportFailure } from './terminal/report-failure';

type Command = (root: string, args: readonly string[]) => Promise<number>;

/** `npm start`, `npm test`, …: each command answers the exit status. */
const COMMANDS: Readonly<Record<string, Command>> = {
  start,
  dev,
  test: runTests,
  build,
  seed,
  recompute,
  'verify-journal': verifyJournal,
  bench,
  audit,
};

export async function main(root: string, [name = '', ...args]: readonly string[]): Promise<void> {
  try {
    const command = COMMANDS[name];
    if (command === undefined) throw unknownCommand(name);
    process.exitCode = await command(root, args);
  } catch (error) {
    reportFailure(error);
    process.exitCode = 1;
  }
}

function unknownCommand(name: string): LauncherError {
  return new LauncherError({
    message: `Không có lệnh "${name}".`,
    english: `There is no command "${name}".`,
    fixes: [`Các lệnh: ${Object.keys(COMMANDS).join(', ')}`],
  });
}

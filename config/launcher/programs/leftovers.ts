import { pidFile, type Layout } from '../layout';
import { readLivePid, removePidFile } from '../process/pid-file';
import { stopProcess } from '../process/stop-process';
import { PROGRAM_NAMES } from './program';

/** Ends the programs that a launcher left running when it was killed itself. Answers how many there were. */
export async function stopLeftPrograms(layout: Layout): Promise<number> {
  let count = 0;
  for (const name of PROGRAM_NAMES) {
    const file = pidFile(layout, name);
    const pid = readLivePid(file);
    if (pid !== null) {
      count += 1;
      await stopProcess({
        pid,
        group: true,
        signals: [
          { signal: 'SIGTERM', waitMs: 10_000 },
          { signal: 'SIGKILL', waitMs: 5_000 },
        ],
      });
    }
    removePidFile(file);
  }
  return count;
}

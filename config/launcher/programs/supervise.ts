import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { LauncherError } from '../launcher-error';
import { logTail } from '../process/log-tail';
import { removePidFile, writePidFile } from '../process/pid-file';
import { stopProcess } from '../process/stop-process';
import { createBackoff } from './backoff';
import type { Program } from './program';
import { fewLines } from './few-lines';
import { openProgramLog } from './program-log';

export interface SuperviseOptions {
  readonly program: Program;
  readonly logFile: string;
  readonly pidFile: string;
  /** One line for the terminal. */
  readonly report: (line: string) => void;
}

/** A program that is started again when it ends unasked. */
export interface Supervised {
  readonly name: string;
  start(): void;
  /** Waits until the program serves. Gives up when it ends again and again before it ever did. */
  whenHealthy(signal: AbortSignal): Promise<void>;
  /** Ends the program and whatever it started; it stays down until `start`. */
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

/** After so many ends before the first sign of health, another try would not help. */
const HOPELESS_AFTER = 3;
const HEALTH_EVERY_MS = 200;
/** One that runs and yet does not serve after this long will not. */
const HEALTH_DEADLINE_MS = 180_000;
/** Lines of the error output that people should see; the rest is in the log. */
const ALARMING = /\b(error|fatal|exception|unhandled|EADDRINUSE|ECONNREFUSED)\b/i;

export function supervise({ program, logFile, pidFile, report }: SuperviseOptions): Supervised {
  const log = openProgramLog(logFile);
  const backoff = createBackoff();
  const speak = fewLines(report, logFile);
  let child: ChildProcess | null = null;
  let wanted = false;
  let everHealthy = false;
  let earlyEnds = 0;
  let retry: NodeJS.Timeout | undefined;

  function launch(): void {
    const startedAt = Date.now();
    // A process group of its own: Ctrl-C must reach the launcher alone, which stops everything in order.
    const running = spawn(program.command, [...program.args], {
      cwd: program.cwd,
      env: program.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = running;
    if (running.pid !== undefined) writePidFile(pidFile, running.pid);
    log.follow(running.stdout);
    log.follow(running.stderr, (line) => {
      if (ALARMING.test(line)) speak(`[${program.name}] ${line}`);
    });
    running.once('error', (error) => report(`[${program.name}] ${error.message}`));
    running.once('exit', (code, signal) => {
      if (child !== running) return;
      child = null;
      killGroup(running.pid);
      removePidFile(pidFile);
      if (wanted) startAgain(code, signal, Date.now() - startedAt);
    });
  }

  function startAgain(code: number | null, signal: NodeJS.Signals | null, ranMs: number): void {
    if (!everHealthy) earlyEnds += 1;
    if (earlyEnds >= HOPELESS_AFTER) return;
    const wait = backoff.next(ranMs);
    const reason = signal === null ? `mã ${code}` : `tín hiệu ${signal}`;
    report(`! ${program.title} đã dừng bất thường (${reason}), chạy lại sau ${wait / 1000} giây. Nhật ký: ${logFile}`);
    retry = setTimeout(launch, wait);
  }

  return {
    name: program.name,
    start: () => {
      if (wanted) return;
      wanted = true;
      launch();
    },
    whenHealthy: async (signal) => {
      const deadline = Date.now() + HEALTH_DEADLINE_MS;
      while (!signal.aborted && wanted && earlyEnds < HOPELESS_AFTER && Date.now() < deadline) {
        if (child !== null && (await program.isHealthy())) {
          everHealthy = true;
          return;
        }
        await delay(HEALTH_EVERY_MS);
      }
      if (!signal.aborted && wanted) throw doesNotStart(program, logFile);
    },
    stop: async () => {
      wanted = false;
      clearTimeout(retry);
      const pid = child?.pid;
      if (pid === undefined) return;
      await stopProcess({
        pid,
        group: true,
        signals: [
          { signal: 'SIGTERM', waitMs: program.stopMs },
          { signal: 'SIGKILL', waitMs: 5_000 },
        ],
      });
      removePidFile(pidFile);
    },
    kill: () => {
      wanted = false;
      clearTimeout(retry);
      killGroup(child?.pid);
    },
  };
}

/** Ends what a program leaves behind: helpers have nobody left to serve. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Nothing is left of the group.
  }
}

function doesNotStart(program: Program, logFile: string): LauncherError {
  return new LauncherError({
    message: `${program.title} không khởi động được. Nhật ký ${logFile} viết:\n${logTail(logFile, 20)}`,
    english: `The program "${program.name}" does not start; see ${logFile}.`,
    fixes: ['Xem nhật ký ở trên; nếu do mã nguồn vừa đổi: npm run build, rồi npm start'],
  });
}

const WINDOW_MS = 10_000;
const LINES = 5;

/** Lets a few lines through at a time: a program in trouble must not flood the terminal. */
export function fewLines(report: (line: string) => void, logFile: string, now: () => number = Date.now) {
  let windowStart = -Infinity;
  let shown = 0;
  return (line: string): void => {
    if (now() - windowStart >= WINDOW_MS) {
      windowStart = now();
      shown = 0;
    }
    shown += 1;
    if (shown <= LINES) report(line);
    if (shown === LINES + 1) report(`  … còn nữa trong ${logFile}`);
  };
}

import { formatDuration } from './format-duration';

/** Where the launcher shows what it is doing: one line a step, with its time. */
export interface Steps {
  /** Runs a step; `note` shows what it is busy with. The step's answer, when it is a text, is shown at its end. */
  run<T>(title: string, work: (note: (text: string) => void) => Promise<T> | T): Promise<T>;
  /** A line that stays. */
  say(text: string): void;
}

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const REFRESH_MS = 120;
/** Without a terminal, a long step says every so often that it still works. */
const HEARTBEAT_MS = 20_000;

export function createSteps(output: NodeJS.WriteStream = process.stdout): Steps {
  const live = output.isTTY === true && process.env['CI'] === undefined;
  return {
    say: (text) => void output.write(`${text}\n`),
    run: async (title, work) => {
      const startedAt = Date.now();
      const elapsed = () => formatDuration(Date.now() - startedAt);
      let latest = '';
      const timer = live
        ? setInterval(() => drawLine(output, `${frame(startedAt)} ${title}  ${elapsed()}  ${latest}`), REFRESH_MS)
        : setInterval(() => output.write(`  … ${title}  ${elapsed()}  ${latest}\n`), HEARTBEAT_MS);
      try {
        const result = await work((text) => (latest = text.trim()));
        clear(output, live);
        output.write(`✔ ${title}  ${elapsed()}\n`);
        return result;
      } catch (error) {
        clear(output, live);
        output.write(`✘ ${title}  ${elapsed()}\n`);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}

function frame(startedAt: number): string {
  return SPINNER[Math.floor((Date.now() - startedAt) / REFRESH_MS) % SPINNER.length] ?? '•';
}

function drawLine(output: NodeJS.WriteStream, text: string): void {
  const width = Math.max(20, (output.columns ?? 80) - 1);
  clear(output, true);
  output.write([...text].slice(0, width).join(''));
}

function clear(output: NodeJS.WriteStream, live: boolean): void {
  if (live) output.write('\r\u001b[2K');
}

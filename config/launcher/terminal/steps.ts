import { stripVTControlCharacters } from 'node:util';
import { formatDuration } from './format-duration';

/** Where the launcher shows what it is doing: one line a step, with its time. Steps may run side by side. */
export interface Steps {
  /** Runs a step; with `note` it shows what it is busy with. */
  run<T>(title: string, work: (note: (text: string) => void) => Promise<T> | T): Promise<T>;
  /** A line that stays. */
  say(text: string): void;
}

/** As much of an output stream as is needed. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface RunningStep {
  readonly title: string;
  readonly startedAt: number;
  note: string;
}

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const REDRAW_MS = 120;
/** Without a terminal, a long step says every so often that it still works. */
const HEARTBEAT_MS = 20_000;

export function createSteps(output: Output = process.stdout): Steps {
  const live = output.isTTY === true && process.env['CI'] === undefined;
  const running = new Set<RunningStep>();
  let timer: NodeJS.Timeout | undefined;

  function say(text: string): void {
    output.write(live ? `\r\u001b[2K${text}\n` : `${text}\n`);
    if (live) redraw();
  }

  function redraw(): void {
    const texts = [...running].map((step) => describe(step, running.size === 1));
    const line = texts.length === 0 ? '' : `${frame()} ${texts.join(' · ')}`;
    output.write(`\r\u001b[2K${[...line].slice(0, Math.max(20, (output.columns || 80) - 1)).join('')}`);
  }

  function beat(): void {
    for (const step of running) output.write(`  … ${describe(step, true)}\n`);
  }

  function begin(step: RunningStep): void {
    running.add(step);
    timer ??= live ? setInterval(redraw, REDRAW_MS) : setInterval(beat, HEARTBEAT_MS);
  }

  function end(step: RunningStep, mark: string): void {
    running.delete(step);
    if (running.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    say(`${mark} ${step.title}  ${elapsed(step)}`);
  }

  return {
    say,
    run: async (title, work) => {
      const step: RunningStep = { title, startedAt: Date.now(), note: '' };
      begin(step);
      try {
        const result = await work((text) => (step.note = printable(text)));
        end(step, '✔');
        return result;
      } catch (error) {
        end(step, '✘');
        throw error;
      }
    },
  };
}

function describe(step: RunningStep, withNote: boolean): string {
  return `${step.title}  ${elapsed(step)}${withNote && step.note !== '' ? `  ${step.note}` : ''}`;
}

function elapsed({ startedAt }: RunningStep): string {
  return formatDuration(Date.now() - startedAt);
}

function frame(): string {
  return SPINNER[Math.floor(Date.now() / REDRAW_MS) % SPINNER.length] ?? '•';
}

/** What other programs print may hold colours, cursor movements and line ends. */
function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\p{Cc}/gu, ' ')
    .trim();
}

import type { z } from 'zod';
import { settingNotes } from './setting';

/** Every variable that is wrong, told at once, before the program does anything. */
export class EnvironmentError extends Error {
  constructor(
    program: string,
    readonly problems: readonly string[],
  ) {
    super(
      `${program}: cấu hình chưa đúng (sửa trong tệp .env hoặc biến môi trường):\n${problems.map(bullet).join('\n')}`,
    );
    this.name = 'EnvironmentError';
  }
}

/** Reads what a program needs from the environment. An empty variable counts as one that is not set. */
export function parseEnvironment<S extends z.ZodObject>(
  program: string,
  schema: S,
  source: Readonly<Record<string, string | undefined>>,
): z.output<S> {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  throw new EnvironmentError(
    program,
    result.error.issues.map((issue) => {
      const name = String(issue.path[0] ?? '');
      const field = schema.shape[name];
      const about = field === undefined ? undefined : settingNotes.get(field)?.about;
      const problem = name in filled ? issue.message : 'chưa được đặt';
      return `${name}: ${problem}${about === undefined ? '' : ` (${about})`}`;
    }),
  );
}

function bullet(line: string): string {
  return `  - ${line}`;
}

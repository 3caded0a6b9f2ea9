/** A step that cannot be done: what is wrong, and what the person at the keyboard can do about it. */
export class LauncherError extends Error {
  readonly english: string;
  readonly fixes: readonly string[];

  constructor(problem: { message: string; english: string; fixes?: readonly string[]; cause?: unknown }) {
    super(problem.message, { cause: problem.cause });
    this.name = 'LauncherError';
    this.english = problem.english;
    this.fixes = problem.fixes ?? [];
  }
}

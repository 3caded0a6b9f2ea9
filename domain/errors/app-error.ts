/** What happened, free of any transport; the edge turns it into a status or a job's outcome. */
export type ErrorKind =
  'invalid' | 'unauthenticated' | 'forbidden' | 'notFound' | 'conflict' | 'locked' | 'unavailable';

export type ErrorDetails = Readonly<Record<string, unknown>>;

export interface AppErrorOptions {
  readonly kind: ErrorKind;
  /** Stable and unique in the project, e.g. `sheet.locked`; screens and tests tell errors apart by it. */
  readonly code: string;
  /** Vietnamese, for the person: what is wrong, where, and what to do next. No personal data. */
  readonly message: string;
  /** English, for the log; without it the log has the code and the details. */
  readonly logMessage?: string;
  /** Facts for the screen, e.g. the cells in conflict. */
  readonly details?: ErrorDetails;
  readonly cause?: unknown;
}

/** The one error class: everything else that is thrown is a fault of the program. */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  /** The sentence for the person. `message` is for the log. */
  readonly userMessage: string;
  readonly details: ErrorDetails;

  constructor({ kind, code, message, logMessage, details = {}, cause }: AppErrorOptions) {
    super(logMessage ?? code, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.kind = kind;
    this.code = code;
    this.userMessage = message;
    this.details = details;
  }
}

/** By shape, not by class: two copies of the module may be loaded (CommonJS and a bundle). */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'kind' in error && 'userMessage' in error;
}

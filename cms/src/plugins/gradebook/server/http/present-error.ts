import { isAppError, type ErrorKind } from '@cong-truong/domain/errors/app-error';

/** The one shape of every error that leaves the grade book. */
export interface ErrorBody {
  readonly data: null;
  readonly error: {
    readonly status: number;
    readonly name: string;
    /** Vietnamese, for the person. */
    readonly message: string;
    readonly details: Readonly<Record<string, unknown>>;
  };
}

const STATUS: Readonly<Record<ErrorKind, { readonly status: number; readonly name: string }>> = {
  invalid: { status: 422, name: 'InvalidError' },
  unauthenticated: { status: 401, name: 'UnauthorizedError' },
  forbidden: { status: 403, name: 'ForbiddenError' },
  notFound: { status: 404, name: 'NotFoundError' },
  conflict: { status: 409, name: 'ConflictError' },
  locked: { status: 423, name: 'LockedError' },
  unavailable: { status: 503, name: 'UnavailableError' },
};

/** Turns what was thrown into what is sent; a fault of the program says nothing of itself. */
export function presentError(error: unknown): ErrorBody {
  if (isAppError(error)) {
    const { status, name } = STATUS[error.kind];
    const details = { ...error.details, code: error.code };
    return { data: null, error: { status, name, message: error.userMessage, details } };
  }
  return {
    data: null,
    error: {
      status: 500,
      name: 'InternalServerError',
      message:
        'Máy chủ gặp lỗi, việc vừa làm chưa được lưu. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo quản trị hệ thống.',
      details: { code: 'server.fault' },
    },
  };
}

/** For the log: what broke and where, without the values that were worked on. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const code: unknown = 'code' in error ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${typeof code === 'string' ? ` ${code}` : ''}`, ...frames.slice(0, 8)].join('\n');
}

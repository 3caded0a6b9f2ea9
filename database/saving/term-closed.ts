import { AppError } from '@cong-truong/domain/errors/app-error';
import { DatabaseError } from 'pg';

export type TermState = 'open' | 'locked' | 'published';

export function termClosed(state: TermState | null, cause?: unknown): AppError {
  return new AppError({
    kind: 'locked',
    code: 'term.closed',
    message:
      state === 'published'
        ? 'Học kỳ đã công bố nên không sửa được nữa. Nếu cần sửa, hãy báo hiệu trưởng.'
        : 'Học kỳ đã khóa sổ nên không sửa được nữa. Nếu cần sửa, hãy báo văn phòng nhà trường.',
    logMessage: `the term is ${state ?? 'closed'}`,
    details: { state },
    cause,
  });
}

/** The lock is a trigger (CT001): whoever comes past the check meets it, and the person reads the same sentence. */
export async function refuseWhenClosed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DatabaseError && error.code === 'CT001' ? termClosed(null, error) : error;
  }
}

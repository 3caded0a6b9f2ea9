import { AppError } from '@cong-truong/domain/errors/app-error';

/** Makes of what is wrong with a command's arguments the refusal that also says how the command is called. */
export function refusalOf(code: string, usage: string): (problem: string) => AppError {
  return (problem) => new AppError({ kind: 'invalid', code, message: `${problem}\n${usage}`, logMessage: problem });
}

/** What `read` makes of the arguments; what it cannot understand is refused. */
export function understood<T>(read: () => T, refusal: (problem: string) => AppError): T {
  try {
    return read();
  } catch (error) {
    throw refusal(`Không hiểu tham số: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

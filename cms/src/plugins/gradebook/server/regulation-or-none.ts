import { regulationOfClass, type RegulatedClass } from '@cong-truong/database/register/class-regulation';
import { isAppError } from '@cong-truong/domain/errors/app-error';
import type { Regulation } from '@cong-truong/domain/regulations/regulation';

/** Classes of a level that has no book of scores here (preschool, primary) have no sheet to open. */
export function regulationOrNone(group: RegulatedClass): Regulation | null {
  try {
    return regulationOfClass(group);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

/** The sentence for the person; `null` where there is a book. */
export function whyNoBook(group: RegulatedClass): string | null {
  try {
    regulationOfClass(group);
    return null;
  } catch (error) {
    if (isAppError(error)) return error.userMessage;
    throw error;
  }
}

import { regulationOfClass, type RegulatedClass } from '@cong-truong/database/register/class-regulation';
import { isAppError } from '@cong-truong/domain/errors/app-error';
import type { Regulation } from '@cong-truong/domain/regulations/regulation';

/** Classes of a level that has no circular here yet (preschool, primary) have no sheet to open. */
export function regulationOrNone(group: RegulatedClass): Regulation | null {
  try {
    return regulationOfClass(group);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

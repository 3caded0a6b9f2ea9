import { AppError } from '../../errors/app-error';
import type { Operation } from './operation';
import { ADMISSION } from './operations/admission';
import { GRADUATION } from './operations/graduation';
import { PRESCHOOL } from './operations/preschool';
import { PRIMARY } from './operations/primary';
import { SELECTION } from './operations/selection';
import { TT22_RATINGS } from './operations/tt22';
import { TT22_SUBJECTS } from './operations/tt22-subjects';
import { TT58_RATINGS } from './operations/tt58';
import { TT58_SUBJECTS } from './operations/tt58-subjects';

/** Every question that can be put to the rules. */
export const OPERATIONS: readonly Operation[] = [
  ...SELECTION,
  ...TT58_SUBJECTS,
  ...TT58_RATINGS,
  ...TT22_SUBJECTS,
  ...TT22_RATINGS,
  ...PRIMARY,
  ...PRESCHOOL,
  ...GRADUATION,
  ...ADMISSION,
];

const byName = new Map(OPERATIONS.map((operation) => [operation.name, operation]));

/** @throws AppError `operation.unknown` */
export function operationNamed(name: string): Operation {
  const found = byName.get(name);
  if (found) return found;
  throw new AppError({
    kind: 'invalid',
    code: 'operation.unknown',
    message: `op: không có phép tính “${name}”`,
    details: { field: 'op' },
  });
}

import { normalisePhone } from '@cong-truong/domain/people/phone';
import type { DocumentStep } from './document-action';
import { reject } from './refuse';

/** Phones are stored as families sign in with them (`0901234567`), addresses in small letters. */
export const normaliseGuardians: DocumentStep = (action, next) => {
  const guardians: unknown = action.uid === 'api::student.student' ? action.params.data?.['guardians'] : undefined;
  if (Array.isArray(guardians)) {
    for (const guardian of guardians) if (typeof guardian === 'object' && guardian !== null) normalise(guardian);
  }
  return next();
};

function normalise(guardian: object): void {
  const phone: unknown = Reflect.get(guardian, 'phone');
  if (typeof phone === 'string' && phone.trim() !== '') {
    const national = normalisePhone(phone);
    if (national === null) {
      reject(`Số điện thoại người giám hộ "${phone}" không đúng. Ví dụ đúng: 0901 234 567.`, ['guardians']);
    }
    Reflect.set(guardian, 'phone', national);
  }
  const email: unknown = Reflect.get(guardian, 'email');
  if (typeof email === 'string') Reflect.set(guardian, 'email', email.trim().toLowerCase() || null);
}

import type { StaffActor } from '@cong-truong/domain/access/actor';
import { can } from '@cong-truong/domain/access/policy';
import { z } from 'zod';
import { schoolYearSchema, termSchema } from '../http/address';
import { denied } from '../http/denied';

export const publicationAddress = z.object({ schoolYear: schoolYearSchema, term: termSchema });
export type PublicationAddress = z.infer<typeof publicationAddress>;

/** A publication is always of the person's own school: the address names none. */
export function requireOwnSchool(actor: StaffActor, action: 'publication.read' | 'publication.manage'): string {
  const { schoolCode } = actor;
  if (schoolCode !== null && can(actor, action, { schoolCode })) return schoolCode;
  throw denied(
    action === 'publication.read'
      ? 'Phần công bố dành cho hiệu trưởng và văn phòng nhà trường.'
      : 'Chỉ hiệu trưởng được công bố kết quả của trường.',
  );
}

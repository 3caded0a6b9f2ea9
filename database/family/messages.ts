import type { Queryable } from '../connect';
import type { Channel } from '../deliveries/delivery';
import type { TokenHash } from './sessions';

export interface FamilyMessage {
  readonly messageId: string;
  readonly studentId: string;
  readonly kind: 'termPublished';
  readonly title: string;
  readonly body: string;
  readonly createdAt: Date;
  /** By which it also reached somebody of the family. */
  readonly channels: readonly Channel[];
}

/** Messages about all children of the signed-in account, newest first; at most 200. */
export function familyMessages(db: Queryable, tokenHash: TokenHash, limit = 50): Promise<readonly FamilyMessage[]> {
  return db.query<FamilyMessage>(
    `select id as "messageId", student_id as "studentId", kind, title, body, created_at as "createdAt", channels
     from edu.family_messages($1, $2)`,
    [tokenHash, limit],
  );
}

import type { StaffRole } from '@cong-truong/domain/access/actor';
import type { Gender } from '../names/given-names';
import { inventName } from '../names/full-name';
import { mailNameOf } from '../names/latin';
import { mobilePhone } from '../phones';
import { inventDocumentId } from '../identifiers';
import type { Random } from '../random';

export interface StaffPlan {
  readonly staffId: string;
  readonly fullName: string;
  readonly gender: Gender;
  readonly position: string;
  readonly schoolCode: string | null;
  readonly authorityCode: string | null;
  readonly email: string;
  readonly phone: string;
  /** What a teacher teaches: a speciality, see specialities.ts; `null` for all others. */
  readonly speciality: string | null;
  /** Who may sign in to the admin. */
  readonly role: StaffRole | null;
}

export interface PostPlan {
  readonly position: string;
  /** Local part of the email address where the post has its own mailbox; else it is made of the name. */
  readonly mailbox?: string;
  readonly role?: StaffRole;
  readonly speciality?: string;
}

export interface Workplace {
  readonly schoolCode: string | null;
  readonly authorityCode: string | null;
  /** Its site's slug: the domain of the mailboxes. */
  readonly slug: string;
  /** First serial of its people's telephone numbers. */
  readonly phoneSerial: number;
}

/** Invents one person for each post. */
export function inventStaff(random: Random, workplace: Workplace, posts: readonly PostPlan[]): readonly StaffPlan[] {
  const taken = new Set<string>();
  return posts.map((post, index) => {
    const gender = random.chance(WOMEN_AMONG_STAFF) ? 'female' : 'male';
    const generation = random.chance(0.4) ? 'elder' : 'parent';
    const fullName = inventName(random, { gender, generation, taken });
    taken.add(fullName);
    const mailbox = post.mailbox ?? `${mailNameOf(fullName)}.${index + 1}`;
    return {
      staffId: inventDocumentId(random),
      fullName,
      gender,
      position: post.position,
      schoolCode: workplace.schoolCode,
      authorityCode: workplace.authorityCode,
      email: `${mailbox}@${workplace.slug}.example`,
      phone: mobilePhone(workplace.phoneSerial + index),
      speciality: post.speciality ?? null,
      role: post.role ?? null,
    };
  });
}

const WOMEN_AMONG_STAFF = 0.7;

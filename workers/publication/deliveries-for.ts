import { createHash } from 'node:crypto';
import type { Guardian } from '@cong-truong/database/cms-bridge/students';
import type { Channel } from '@cong-truong/database/deliveries/delivery';
import { phoneE164 } from '@cong-truong/domain/people/phone';
import { z } from 'zod';

export interface FamilyDelivery {
  /** One a channel and address; names no person. */
  readonly key: string;
  readonly channel: Channel;
  /** `null`: wants to be told and cannot be reached. */
  readonly address: string | null;
  readonly recipientName: string;
}

const CHANNELS = {
  sms: {
    wanted: ({ receivesSms }: Guardian) => receivesSms,
    address: ({ phone }: Guardian) => (phone === null ? null : phoneE164(phone)),
  },
  email: {
    wanted: ({ receivesEmail }: Guardian) => receivesEmail,
    address: ({ email }: Guardian) => z.email().safeParse(email?.trim()).data?.toLowerCase() ?? null,
  },
} as const;

/**
 * One delivery a guardian and channel that she wants; parents who share a number or an address are told once. A family that the school
 * has nobody of is written down as unreachable, so that somebody sees it.
 */
export function deliveriesFor(family: readonly Guardian[], pupilName: string): readonly FamilyDelivery[] {
  if (family.length === 0) {
    return [{ key: 'nobody', channel: 'sms', address: null, recipientName: `Phụ huynh em ${pupilName}` }];
  }
  return (['sms', 'email'] as const).flatMap((channel) => {
    const { wanted, address } = CHANNELS[channel];
    const deliveries = new Map<string, FamilyDelivery>();
    family.forEach((guardian, place) => {
      if (!wanted(guardian)) return;
      const reached = address(guardian);
      const key = reached === null ? `guardian-${place + 1}` : fingerprint(reached);
      if (!deliveries.has(key))
        deliveries.set(key, { key, channel, address: reached, recipientName: guardian.fullName });
    });
    return [...deliveries.values()];
  });
}

function fingerprint(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 16);
}

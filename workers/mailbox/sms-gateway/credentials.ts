import { timingSafeEqual } from 'node:crypto';

export interface GatewayAccount {
  readonly accountSid: string;
  readonly authToken: string;
}

/** Checks `Authorization: Basic …` against the account. */
export function isAuthorised(header: string | undefined, { accountSid, authToken }: GatewayAccount): boolean {
  const given = Buffer.from(header ?? '');
  const expected = Buffer.from(`Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

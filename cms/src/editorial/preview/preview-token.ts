import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a preview opens: one draft of one site. Nothing of a person stands in it. */
export interface PreviewClaims {
  readonly uid: string;
  readonly documentId: string;
  readonly siteCode: string;
}

export type ReadToken =
  | { readonly kind: 'valid'; readonly claims: PreviewClaims; readonly expiresAt: Date }
  | { readonly kind: 'expired' }
  /** Not ours, or changed. */
  | { readonly kind: 'forged' };

/** Long enough to look and to show it to a colleague; an address that was passed on is worth nothing soon after. */
export const PREVIEW_MINUTES = 15;
const LONGEST = 600;

const contents = z.tuple([z.string(), z.string(), z.string(), z.int()]);

/** @param now when it is made @returns letters that stand in an address as they are */
export function writePreviewToken(claims: PreviewClaims, secret: string, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + PREVIEW_MINUTES * 60;
  const body = Buffer.from(JSON.stringify([claims.uid, claims.documentId, claims.siteCode, expires])).toString(
    'base64url',
  );
  return `${body}.${signatureOf(body, secret)}`;
}

/** The signature is looked at before anything that it covers. */
export function readPreviewToken(token: string, secret: string, now: Date): ReadToken {
  const [body, signature, ...more] = token.length > LONGEST ? [] : token.split('.');
  if (body === undefined || signature === undefined || more.length > 0) return { kind: 'forged' };
  if (!equal(signature, signatureOf(body, secret))) return { kind: 'forged' };
  const read = contents.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  if (!read.success) return { kind: 'forged' };
  const [uid, documentId, siteCode, expires] = read.data;
  const expiresAt = new Date(expires * 1000);
  return expiresAt <= now ? { kind: 'expired' } : { kind: 'valid', claims: { uid, documentId, siteCode }, expiresAt };
}

/** The purpose is signed with it: what another part of the program should ever sign with this secret opens no preview. */
function signatureOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(`preview/1/${body}`).digest('base64url');
}

function equal(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

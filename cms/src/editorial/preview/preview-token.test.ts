import { createHmac } from 'node:crypto';
import { PREVIEW_MINUTES, readPreviewToken, writePreviewToken } from './preview-token';

const SECRET = 'a secret that only the CMS knows';
const CLAIMS = { uid: 'api::article.article', documentId: 'abcdefghij0123456789abcd', siteCode: '79000001' };
const NOW = new Date('2026-11-24T01:00:00Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);
const token = writePreviewToken(CLAIMS, SECRET, NOW);

test('it says what it was made for, and until when', () => {
  expect(readPreviewToken(token, SECRET, NOW)).toEqual({
    kind: 'valid',
    claims: CLAIMS,
    expiresAt: later(PREVIEW_MINUTES * 60),
  });
});

test('it lasts a quarter of an hour and not a second longer', () => {
  expect(PREVIEW_MINUTES).toBeLessThanOrEqual(15);
  expect(readPreviewToken(token, SECRET, later(PREVIEW_MINUTES * 60 - 1)).kind).toBe('valid');
  expect(readPreviewToken(token, SECRET, later(PREVIEW_MINUTES * 60))).toEqual({ kind: 'expired' });
});

test('it stands in an address as it is', () => {
  expect(encodeURIComponent(token)).toBe(token);
});

const bodyOf = (contents: unknown): string => Buffer.from(JSON.stringify(contents)).toString('base64url');
const [body = '', signature = ''] = token.split('.');
const expires = later(900).getTime() / 1000;
const signed = (text: string, purpose = 'preview/1/'): string =>
  `${text}.${createHmac('sha256', SECRET)
    .update(purpose + text)
    .digest('base64url')}`;

test.each([
  ['nothing', ''],
  ['no signature', body],
  ['an empty signature', `${body}.`],
  ['a part too many', `${token}.${signature}`],
  ['another document', `${bodyOf([CLAIMS.uid, 'anotherdocument0000000000', CLAIMS.siteCode, expires])}.${signature}`],
  ['another site', `${bodyOf([CLAIMS.uid, CLAIMS.documentId, '79000002', expires])}.${signature}`],
  ['a later end', `${bodyOf([CLAIMS.uid, CLAIMS.documentId, CLAIMS.siteCode, expires + 3600])}.${signature}`],
  ['another secret', writePreviewToken(CLAIMS, 'another secret', NOW)],
  ['signed for another purpose', signed(body, '')],
  ['signed, but of another shape', signed(bodyOf({ ...CLAIMS, expires }))],
  ['far too long', `${'a'.repeat(10_000)}.${signature}`],
])('%s opens nothing', (_what, forged) => {
  expect(readPreviewToken(forged, SECRET, NOW)).toEqual({ kind: 'forged' });
});

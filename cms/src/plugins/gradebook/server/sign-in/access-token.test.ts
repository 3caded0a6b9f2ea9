import { generateKeyPairSync } from 'node:crypto';
import { sign, type SignOptions } from 'jsonwebtoken';
import { readAccessToken, tokenKey } from './access-token';

const SECRET = 'the-secret-of-this-cms';
const key = tokenKey(SECRET);
const CLAIMS = { userId: '7', sessionId: 'abc', type: 'access' };

const made = (claims: object, options: SignOptions = { expiresIn: 60 }, secret = SECRET) =>
  sign(claims, secret, options);

it('takes what Strapi signs', () => {
  expect(readAccessToken(made(CLAIMS), key)).toEqual({ adminUserId: 7, sessionId: 'abc' });
});

it.each([
  ['one that ran out', made(CLAIMS, { expiresIn: -1 })],
  ['one that is not valid yet', made(CLAIMS, { notBefore: 60 })],
  ['one of another secret', made(CLAIMS, {}, 'another')],
  ['one that is for refreshing', made({ ...CLAIMS, type: 'refresh' })],
  ['one without a session', made({ userId: '7', type: 'access' })],
  ['one of nobody', made({ ...CLAIMS, userId: '' })],
  ['one of no number', made({ ...CLAIMS, userId: '7; drop' })],
  ['one of another algorithm', made(CLAIMS, { algorithm: 'HS512' })],
  ['one without a signature', sign(CLAIMS, '', { algorithm: 'none' })],
  [
    'one of a key pair',
    sign(CLAIMS, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, { algorithm: 'RS256' }),
  ],
  ['one that was cut', made(CLAIMS).slice(0, -2)],
  ['no token', 'null'],
])('refuses %s', (_, token) => {
  expect(readAccessToken(token, key)).toBeNull();
});

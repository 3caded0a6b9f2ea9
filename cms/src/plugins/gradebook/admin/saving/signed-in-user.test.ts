import { cookie, userOf } from './signed-in-user';

const token = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;

test('the user is read from the token, kept plain or as JSON text', () => {
  expect(userOf(token({ userId: '12', sessionId: 'ÿ?>' }))).toBe('12');
  expect(userOf(JSON.stringify(token({ userId: 7 })))).toBe('7');
});

test.each([null, '', 'abc', 'a.b.c', token({}), token(null), token({ userId: {} })])('%j names nobody', (text) => {
  expect(userOf(text)).toBeNull();
});

test('the cookie is found by its whole name', () => {
  expect(cookie('xjwtToken=1; jwtToken=a%2Eb; y=2', 'jwtToken')).toBe('a.b');
  expect(cookie('xjwtToken=1', 'jwtToken')).toBeNull();
});

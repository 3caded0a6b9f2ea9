import { endedSessionCookie, newSessionToken, sessionCookie, sessionHashOf } from './session-cookie';

describe('the cookie of a family session', () => {
  it('comes back as the hash of its token', () => {
    const { token, hash } = newSessionToken();
    expect(sessionHashOf(`a=b; phien=${token}; c=d`, false)).toEqual(hash);
    expect(sessionHashOf(`__Host-phien=${token}`, true)).toEqual(hash);
    expect(hash).toHaveLength(32);
  });

  it('is out of reach of scripts and other sites, and of plain http where there is https', () => {
    expect(sessionCookie('t', { secure: true, maxAgeSeconds: 60 })).toBe(
      '__Host-phien=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure',
    );
    expect(sessionCookie('t', { secure: false, maxAgeSeconds: 60 })).toBe(
      'phien=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=60',
    );
    expect(endedSessionCookie(false)).toContain('Max-Age=0');
  });

  test.each([
    undefined,
    '',
    'phien=',
    'phien=short',
    `xphien=${'a'.repeat(43)}`,
    `phien=${'a'.repeat(42)}'`,
    `phien=${'a'.repeat(44)}`,
  ])('%s is no session', (header) => {
    expect(sessionHashOf(header, false)).toBeNull();
  });

  it('is a new one each time', () => {
    expect(newSessionToken().token).not.toBe(newSessionToken().token);
  });

  it('is not taken from plain http where there is https', () => {
    const { token } = newSessionToken();
    expect(sessionHashOf(`phien=${token}`, true)).toBeNull();
  });
});

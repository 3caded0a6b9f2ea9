import { clientAddress } from './client-address';

describe('the address that attempts are counted by', () => {
  it('is who is connected, whatever the visitor writes', () => {
    expect(clientAddress('203.0.113.9', '1.2.3.4', 0)).toBe('203.0.113.9');
    expect(clientAddress('::ffff:203.0.113.9', undefined, 0)).toBe('203.0.113.9');
  });

  it('is what our own proxies saw, counted from our side', () => {
    expect(clientAddress('10.0.0.1', 'forged, 203.0.113.9', 1)).toBe('203.0.113.9');
    expect(clientAddress('10.0.0.1', 'forged, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9');
    expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', '203.0.113.9', 2)).toBe('10.0.0.1');
  });

  it('is one for a whole home on IPv6', () => {
    const one = clientAddress('2001:db8:0:12::1', undefined, 0);
    expect(one).toBe('2001:db8:0:12::/64');
    expect(clientAddress('2001:0DB8:0000:0012:ffff:1:2:3', undefined, 0)).toBe(one);
    expect(clientAddress('2001:db8:0:13::1', undefined, 0)).not.toBe(one);
    expect(clientAddress('::1', undefined, 0)).toBe('0:0:0:0::/64');
  });
});

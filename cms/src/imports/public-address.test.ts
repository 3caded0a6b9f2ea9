import { isPublicAddress } from './public-address';

it.each(['8.8.8.8', '113.160.1.1', '172.32.0.1', '2400:cb00::1'])('%s is public', (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fc00::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'localhost',
  '',
  '0x7f.1',
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

import { credentials } from './credentials';

const identifierOf = (identifier: string) => credentials.safeParse({ identifier, password: 'x' }).data?.identifier;

test.each([
  ['0901234567', '0901234567'],
  [' 090 123 45 67 ', '0901234567'],
  ['0901.234.567', '0901234567'],
  ['+84 901 234 567', '0901234567'],
  ['84901234567', '0901234567'],
  ['Me.Lan@Gia-Dinh.Example', 'me.lan@gia-dinh.example'],
])('%s is read as %s', (typed, identifier) => {
  expect(identifierOf(typed)).toBe(identifier);
});

test.each(['', '090123456', '09012345678', 'lan', 'lan@', '@x.vn', 'a b@x.vn', "0901234567' or 1=1", 'a'.repeat(300)])(
  '%s is neither phone nor email',
  (typed) => {
    expect(identifierOf(typed)).toBeUndefined();
  },
);

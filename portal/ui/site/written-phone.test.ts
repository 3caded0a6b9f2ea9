import { writtenPhone } from './written-phone';

test.each([
  ['02800000011', '028 0000 0011'],
  ['02438000011', '024 3800 0011'],
  ['02543000011', '0254 300 0011'],
  ['0912345678', '0912 345 678'],
])('%s is read as %s', (phone, written) => {
  expect(writtenPhone(phone)).toBe(written.replaceAll(' ', '\u00a0'));
});

test.each(['028 3800 0011', '+84 28 3800 0011', '19001234', '113', ''])('%p stays as it was written', (phone) => {
  expect(writtenPhone(phone)).toBe(phone);
});

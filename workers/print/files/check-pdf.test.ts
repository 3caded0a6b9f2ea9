import { BrokenPdfError, checkPdf } from './check-pdf';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const whole = '%PDF-1.4\n1 0 obj <</Type /Page>>\n2 0 obj <</Type /Page>>\n3 0 obj <</Type /Pages /Count 2>>\n%%EOF\n';

it('counts the pages of a whole file', () => {
  expect(checkPdf(bytes(whole), 2)).toBe(2);
});

it.each([
  ['that is empty', ''],
  ['that begins otherwise', whole.slice(1)],
  ['that was cut off', whole.slice(0, -8)],
  ['that has fewer pages than it announces', whole.replace('/Count 2', '/Count 3')],
])('refuses a file %s', (_, text) => {
  expect(() => checkPdf(bytes(text), 1)).toThrow(BrokenPdfError);
});

it('refuses a file with fewer pages than were printed', () => {
  expect(() => checkPdf(bytes(whole), 3)).toThrow('at least 3 expected');
});

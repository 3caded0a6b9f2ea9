import { describeError } from './describe-error';

const canaries = ['Nguyễn Văn Ánh', '+84901234567', 'phuhuynh@example.test', '0901234567'];

/** Errors as drivers and mail servers word them. */
const errors = [
  Object.assign(new Error('duplicate key value violates unique constraint "students_code"'), {
    code: '23505',
    detail: 'Key (full_name)=(Nguyễn Văn Ánh) already exists.',
  }),
  new Error('invalid input syntax for type date: "Nguyễn Văn Ánh"'),
  new Error('550 5.1.1 <phuhuynh@example.test>: Recipient address rejected'),
  Object.assign(new Error("The 'To' number +84901234567 is not a valid phone number."), { status: 400 }),
  new Error('cannot reach 0901234567'),
];

it('keeps what went wrong and no personal data', () => {
  const told = JSON.stringify(errors.map(describeError));
  for (const canary of canaries) expect(told).not.toContain(canary);
  expect(told).toContain('23505');
  expect(told).toContain('Recipient address rejected');
});

it('names things that are no errors', () => {
  expect(describeError('text')).toMatchObject({ type: 'unknown' });
  expect(describeError(undefined)).toMatchObject({ type: 'unknown' });
});

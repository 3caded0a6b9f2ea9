import { AppError } from '@cong-truong/domain/errors/app-error';
import { describeFault, presentError } from './present-error';

it.each([
  ['invalid', 422],
  ['unauthenticated', 401],
  ['forbidden', 403],
  ['notFound', 404],
  ['conflict', 409],
  ['locked', 423],
  ['unavailable', 503],
] as const)('%s is %d', (kind, status) => {
  const error = new AppError({ kind, code: 'a.b', message: 'Câu cho người dùng.', details: { x: 1 } });
  expect(presentError(error)).toMatchObject({
    data: null,
    error: { status, message: 'Câu cho người dùng.', details: { code: 'a.b', x: 1 } },
  });
});

it('says nothing of a fault of the program', () => {
  const fault = new Error('duplicate key (student_id)=(nguyen-van-a)');
  expect(JSON.stringify(presentError(fault))).not.toContain('nguyen-van-a');
  expect(presentError(fault).error).toMatchObject({ status: 500, details: { code: 'server.fault' } });
});

it('tells the log where, and not with which values', () => {
  const fault = Object.assign(new Error('Key (student_id)=(nguyen-van-a)\n    at secret'), { code: '23505' });
  expect(describeFault(fault)).toMatch(/^Error 23505\n\s+at /);
  expect(describeFault(fault)).not.toContain('nguyen-van-a');
  expect(describeFault('nguyen-van-a')).toBe('thrown: string');
});

import { isAppError } from '@cong-truong/domain/errors/app-error';
import { parseVerifyOptions } from './options';

it('reads what narrows it down and what it is held against', () => {
  expect(parseVerifyOptions([])).toEqual({ schoolCode: undefined, heads: undefined, against: undefined });
  expect(parseVerifyOptions(['--school', '79000003', '--heads', 'a.json', '--against', 'b.json'])).toEqual({
    schoolCode: '79000003',
    heads: 'a.json',
    against: 'b.json',
  });
});

it.each([
  [['--head', 'a.json'], 'Không hiểu tham số'],
  [['79000003'], 'Không hiểu tham số'],
  [['--against', ''], '--against đang để trống'],
])('%j is refused with how to use it', (args, words) => {
  expect.assertions(2);
  try {
    parseVerifyOptions(args);
  } catch (error) {
    expect(isAppError(error) && error.userMessage).toContain(words);
    expect(isAppError(error) && error.userMessage).toContain('npm run verify-journal -- [--school');
  }
});

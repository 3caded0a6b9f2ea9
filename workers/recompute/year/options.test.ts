import { isAppError } from '@cong-truong/domain/errors/app-error';
import { parseRecomputeOptions } from './options';

it('reads a year, and what narrows it down', () => {
  expect(parseRecomputeOptions(['--year', '2016-2017', '--check', '--school', '79000003', '--class', '9A1'])).toEqual({
    schoolYear: '2016-2017',
    check: true,
    schoolCode: '79000003',
    className: '9A1',
  });
  expect(parseRecomputeOptions(['--year', '2016-2017']).check).toBe(false);
});

it.each([
  [[], 'Chưa cho biết năm học'],
  [['--year', '2016'], 'đang là "2016"'],
  [['--year', '2016-2018'], 'đang là "2016-2018"'],
  [['--year', '2016-2017', '--chek'], 'Không hiểu tham số'],
])('%j is refused with how to use it', (args, words) => {
  const refused = () => parseRecomputeOptions(args);
  expect(refused).toThrow();
  try {
    refused();
  } catch (error) {
    expect(isAppError(error) && error.userMessage).toContain(words);
    expect(isAppError(error) && error.userMessage).toContain('npm run recompute -- --year 2016-2017');
  }
});

import { parseBulkOptions } from './options';

test('without arguments: a district of 60 schools of 1,000 pupils and 500 articles', () => {
  expect(parseBulkOptions([])).toEqual({
    schools: 60,
    pupilsPerSchool: 1000,
    articlesPerSchool: 500,
    seed: '1',
    replace: false,
  });
});

test('all arguments', () => {
  expect(
    parseBulkOptions([
      '--schools',
      '3',
      '--pupils-per-school=200',
      '--articles-per-school',
      '0',
      '--seed',
      'q9',
      '--replace',
    ]),
  ).toEqual({
    schools: 3,
    pupilsPerSchool: 200,
    articlesPerSchool: 0,
    seed: 'q9',
    replace: true,
  });
});

test.each([
  [['--schools', '0'], '--schools'],
  [['--schools', '2.5'], '--schools'],
  [['--schools', '1e3'], '--schools'],
  [['--pupils-per-school', '-4'], '--pupils-per-school'],
  [['--pupils-per-school', '999999'], '--pupils-per-school'],
  [['--articles-per-school', '-1'], '--articles-per-school'],
  [['--classes', '4'], '--classes'],
  [['60'], '60'],
])('%j is refused, with how it is used', (args, named) => {
  const attempt = () => parseBulkOptions(args);
  expect(attempt).toThrow(
    expect.objectContaining({ code: 'seed.options', userMessage: expect.stringContaining(named) }),
  );
  expect(attempt).toThrow(expect.objectContaining({ userMessage: expect.stringContaining('npm run seed') }));
});

import { randomUUID } from 'node:crypto';
import { conductChangesSchema, parseConductChanges } from './conduct-changes';

const parse = (to: unknown) =>
  parseConductChanges(
    conductChangesSchema.parse({ requestId: randomUUID(), changes: [{ studentId: 'a', from: null, to }] }),
  );

it.each(['good', 'notAchieved', null])('takes %s', (to) => {
  expect(parse(to)).toEqual([{ studentId: 'a', from: null, to }]);
});

it.each(['Tốt', '', 5, undefined, {}])('tells %j at the pupil', (to) => {
  expect(() => parse(to)).toThrow(
    expect.objectContaining({ details: { cells: [expect.objectContaining({ studentId: 'a', code: 'notARating' })] } }),
  );
});

import { authoritySchema } from './authority';
import { homeAuthority, schoolsUnder } from './home-authority';
import { schoolSchema } from './school';

const authority = (code: string, parentCode: string | null, validFrom: string, validTo: string | null = null) =>
  authoritySchema.parse({ code, slug: code, name: code, kind: 'office', parentCode, validFrom, validTo });
const school = (code: string, ...management: [authorityCode: string, startsOn: string, endsOn: string | null][]) =>
  schoolSchema.parse({
    code,
    slug: `truong-${code}`,
    name: code,
    level: 'primary',
    management: management.map(([authorityCode, startsOn, endsOn]) => ({ authorityCode, startsOn, endsOn })),
  });

const tree = [
  authority('so', null, '1975-04-30'),
  authority('quan-9', 'so', '1997-04-01', '2020-12-31'),
  authority('thu-duc', 'so', '2021-01-01', '2025-06-30'),
  authority('long-binh', 'so', '2025-07-01'),
  authority('tang-nhon-phu', 'so', '2025-07-01'),
];
const a = school('1', ['quan-9', '1997-04-01', '2020-12-31'], ['long-binh', '2025-07-01', null]);
const b = school('2', ['quan-9', '1997-04-01', '2020-12-31'], ['tang-nhon-phu', '2025-07-01', null]);

describe('the authority whose portal it is', () => {
  it('is the one that manages all the schools today', () => {
    expect(homeAuthority(tree, [a], '2026-11-23')?.code).toBe('long-binh');
  });

  it('is the one above, when the schools have different managers', () => {
    expect(homeAuthority(tree, [a, b], '2026-11-23')?.code).toBe('so');
  });

  it('was another one in the past', () => {
    expect(homeAuthority(tree, [a, b], '2016-08-05')?.code).toBe('quan-9');
    expect(homeAuthority(tree, [a, b], '2020-12-31')?.code).toBe('quan-9');
  });

  it('is the highest one when no school is managed on that day', () => {
    expect(homeAuthority(tree, [a, b], '2023-01-01')?.code).toBe('so');
    expect(homeAuthority(tree, [], '2026-11-23')?.code).toBe('so');
    expect(homeAuthority([], [], '2026-11-23')).toBeNull();
  });

  it('is found even when an editor made a circle of authorities', () => {
    const circle = [authority('x', 'y', '2000-01-01'), authority('y', 'x', '2000-01-01')];
    expect(homeAuthority(circle, [school('3', ['x', '2000-01-01', null])], '2026-11-23')?.code).toBe('x');
  });
});

test('an authority shows the schools of those under it', () => {
  const so = tree[0];
  const ward = tree[3];
  if (so === undefined || ward === undefined) throw new Error('the tree above has both');
  expect(schoolsUnder(so, tree, [a, b], '2026-11-23')).toEqual([a, b]);
  expect(schoolsUnder(ward, tree, [a, b], '2026-11-23')).toEqual([a]);
  expect(schoolsUnder(ward, tree, [a, b], '2016-08-05')).toEqual([]);
});

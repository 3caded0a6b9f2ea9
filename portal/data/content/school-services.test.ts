import { admissionState } from './admissions';
import { anyOfSites } from './articles';
import { cmsAddress } from './cms-address';
import { byUnit } from './directory';
import { currentMenu } from './menu-weeks';
import { siteSettingSchema } from './site-setting';
import { timetablesByTime } from './timetables';

describe('an admission', () => {
  const notice = (opensOn: string | null, closesOn: string | null) => ({
    documentId: 'a',
    title: 'Tuyển sinh lớp 6',
    slug: 'tuyen-sinh-lop-6',
    schoolYear: '2027-2028',
    gradeLabel: 'Lớp 6',
    quota: 80,
    opensOn,
    closesOn,
    place: null,
  });
  test.each([
    ['2027-05-31', 'coming'],
    ['2027-06-01', 'open'],
    ['2027-06-15', 'open'],
    ['2027-06-16', 'closed'],
  ])('on %s is %s', (today, state) => {
    expect(admissionState(notice('2027-06-01', '2027-06-15'), today)).toBe(state);
  });

  it('without days says nothing of its state', () => {
    expect(admissionState(notice(null, null), '2027-06-01')).toBe('undated');
    expect(admissionState(notice(null, '2027-06-15'), '2020-01-01')).toBe('open');
  });
});

test('people stand in units, in the order of each unit’s first person; those of no unit first', () => {
  const person = (fullName: string, unit: string | null) => ({
    documentId: fullName,
    fullName,
    position: 'Giáo viên',
    unit,
    phone: null,
    email: null,
    portrait: null,
  });
  const units = byUnit([person('A', 'Tổ Toán'), person('B', null), person('C', 'Tổ Văn'), person('D', 'Tổ Toán')]);
  expect(units.map(({ name, people }) => [name, people.map(({ fullName }) => fullName)])).toEqual([
    [null, ['B']],
    ['Tổ Toán', ['A', 'D']],
    ['Tổ Văn', ['C']],
  ]);
});

test('timetables: all of the newest day that has come, what is announced, what was', () => {
  const timetable = (documentId: string, appliesFrom: string) => ({
    documentId,
    title: documentId,
    appliesFrom,
    file: null,
    body: [],
  });
  const newestFirst = [
    timetable('sau', '2027-01-18'),
    timetable('tới', '2026-12-07'),
    timetable('sáng', '2026-11-09'),
    timetable('chiều', '2026-11-09'),
    timetable('cũ', '2026-09-07'),
  ];
  const { now, coming, past } = timetablesByTime(newestFirst, '2026-11-23');
  const names = [now, coming, past].map((list) => list.map(({ documentId }) => documentId));
  expect(names).toEqual([['sáng', 'chiều'], ['tới', 'sau'], ['cũ']]);
});

test.each([
  ['this week', ['2026-11-30', '2026-11-23', '2026-11-16'], '2026-11-23'],
  ['the next, when this week has none', ['2026-12-07', '2026-11-30', '2026-11-16'], '2026-11-30'],
  ['the last, when none is to come', ['2026-11-16', '2026-11-09'], '2026-11-16'],
])('the menu that is shown is that of %s', (_which, weeks, shown) => {
  const listed = weeks.map((weekOf) => ({ weekOf, days: [], note: null }));
  expect(currentMenu(listed, '2026-11-23')?.weekOf).toBe(shown);
});

test('shared articles are asked for by who may share, gathered ones by who agreed', () => {
  expect(anyOfSites({ siteCode: 'a' })).toEqual({ siteCode: { $eq: 'a' } });
  expect(anyOfSites({ siteCode: 'a', sharedFrom: ['w'], gatheredFrom: ['b', 'c'] })).toEqual({
    $or: {
      '0': { siteCode: { $eq: 'a' } },
      '1': { sharedToAll: { $eq: 'true' }, siteCode: { $in: ['w'] } },
      '2': { siteCode: { $in: ['b', 'c'] } },
    },
  });
});

test('the news of a whole district is asked for in one address that the CMS can read', () => {
  const gatheredFrom = Array.from({ length: 350 }, (_, index) => String(79_000_000 + index));
  const filters = anyOfSites({ siteCode: '79', gatheredFrom });
  const address = cmsAddress({ type: 'articles', parameters: { filters } });
  expect(address.length).toBeLessThan(15_000);
  const asked = [...new URLSearchParams(address.split('?')[1]).entries()].filter(([name]) => name.includes('$in'));
  expect(asked.map(([, code]) => code).sort()).toEqual(gatheredFrom.slice(0, 300));
  expect(asked.every(([name]) => Number(/\[(\d+)\]$/.exec(name)?.[1]) < 100)).toBe(true);
});

test('a link of the school that could do something is left out', () => {
  const setting = siteSettingSchema.parse({
    bannerText: ' Nghỉ học ',
    bannerHref: 'javascript:alert(1)',
    quickLinks: [
      { label: 'Tốt', href: '/tuyen-sinh' },
      { label: 'Xấu', href: 'data:text/html,x' },
      { label: 'Ngoài', href: '//evil.example' },
      { label: ' ', href: '/a' },
    ],
    sections: null,
  });
  expect(setting).toMatchObject({ bannerText: 'Nghỉ học', bannerHref: null, sections: [], menuLinks: [] });
  expect(setting.quickLinks).toEqual([{ label: 'Tốt', href: '/tuyen-sinh' }]);
});

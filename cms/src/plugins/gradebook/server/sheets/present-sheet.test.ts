import type { Sheet } from '@cong-truong/database/register/sheet.repository';
import type { EntryWindow } from '@cong-truong/domain/entry-windows/entry-window';
import { presentSheet } from './present-sheet';

const window: EntryWindow = {
  ...{ term: 1, kind: 'midterm', place: { kind: 'school' } },
  opensAt: new Date('2026-11-01T00:00:00+07:00'),
  closesAt: new Date('2026-11-15T22:00:00+07:00'),
};

const pupil = {
  studentId: 'p1',
  rollNumber: 1,
  joinedOn: '2026-09-05',
  leftOn: null,
  code: 'HS1',
  fullName: 'Nguyễn Văn An',
  dateOfBirth: null,
  gender: null,
  ethnicity: null,
  placeOfBirth: null,
  address: 'không gửi đi',
  exempt: false,
  marks: { 'regular-1': { kind: 'score', tenths: 80 } },
  otherTermMarks: {},
  otherTermExempt: false,
} as const;

const sheet: Sheet = {
  class: {
    classId: 'c1',
    schoolCode: 'S1',
    schoolYear: '2026-2027',
    level: 'lowerSecondary',
    gradeLevel: 6,
    name: '6A1',
    regulation: 'TT22/2021',
    homeroomStaffId: null,
  },
  plan: { offeringId: 'o', subject: 'TOAN', mode: 'score', lessonsPerWeekTenths: [40, 40], lessonsPerYear: 140 },
  state: 'open',
  pupils: [pupil],
};

const view = { mayWrite: true, windows: [], now: new Date('2026-11-15T15:00:00Z') };

it('shows the columns of the circular, the cells, and no more of a pupil than the grid needs', () => {
  const shown = presentSheet(sheet, { ...view, term: 1 });
  expect(shown.columns.map(({ key }) => key)).toEqual([
    'regular-1',
    'regular-2',
    'regular-3',
    'regular-4',
    'midterm-1',
    'final-1',
  ]);
  expect(shown.cells).toEqual({ p1: { 'regular-1': { kind: 'score', tenths: 80 } } });
  expect(shown.otherTerm).toEqual({});
  expect(JSON.stringify(shown)).not.toContain('không gửi đi');
});

it('adds a column beyond those asked for when it holds a mark, beside its kind', () => {
  const old: Sheet = {
    ...sheet,
    class: { ...sheet.class, schoolYear: '2016-2017', regulation: 'TT58/2011' },
    plan: { ...sheet.plan, lessonsPerWeekTenths: [10, 10], lessonsPerYear: 35 },
    pupils: [{ ...pupil, marks: { 'oral-3': { kind: 'score', tenths: 80 } } }],
  };
  const keys = presentSheet(old, { ...view, term: 1 }).columns.map(({ key }) => key);
  expect(keys).toContain('oral-3');
  expect(keys.indexOf('oral-3')).toBe(keys.lastIndexOf('oral-1') + 1);
});

it('gives the results of term 1 beside term 2', () => {
  expect(presentSheet(sheet, { ...view, term: 2 }).otherTerm).toEqual({
    p1: { averageTenths: null, passed: null, status: 'incomplete' },
  });
});

it('is no sheet in a term without lessons', () => {
  const once: Sheet = { ...sheet, plan: { ...sheet.plan, lessonsPerWeekTenths: [40, 0] } };
  expect(() => presentSheet(once, { ...view, term: 2 })).toThrow(
    expect.objectContaining({ code: 'offering.notFound' }),
  );
});

it('says of each column with an entry window until when it takes marks, or why it takes none', () => {
  expect(presentSheet(sheet, { ...view, term: 1 }).entry).toEqual({});
  const times = { opensAt: '2026-11-01T00:00', closesAt: '2026-11-15T22:00' };
  const minuteBefore = new Date('2026-11-15T14:59:59Z');
  expect(presentSheet(sheet, { ...view, term: 1, windows: [window], now: minuteBefore }).entry).toEqual({
    'midterm-1': { reason: null, ...times },
  });
  expect(presentSheet(sheet, { ...view, term: 1, windows: [window] }).entry).toEqual({
    'midterm-1': { reason: expect.stringMatching(/ đã khóa lúc 22:00 ngày 15\/11\/2026 /), ...times },
  });
});

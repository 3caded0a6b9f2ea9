import type { Sheet } from '@cong-truong/database/register/sheet.repository';
import { presentSheet } from './present-sheet';

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

it('shows the columns of the circular, the cells, and no more of a pupil than the grid needs', () => {
  const shown = presentSheet(sheet, { term: 1, mayWrite: true });
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
  const keys = presentSheet(old, { term: 1, mayWrite: true }).columns.map(({ key }) => key);
  expect(keys).toContain('oral-3');
  expect(keys.indexOf('oral-3')).toBe(keys.lastIndexOf('oral-1') + 1);
});

it('gives the results of term 1 beside term 2', () => {
  expect(presentSheet(sheet, { term: 2, mayWrite: true }).otherTerm).toEqual({
    p1: { averageTenths: null, passed: null, status: 'incomplete' },
  });
});

it('is no sheet in a term without lessons', () => {
  const once: Sheet = { ...sheet, plan: { ...sheet.plan, lessonsPerWeekTenths: [40, 0] } };
  expect(() => presentSheet(once, { term: 2, mayWrite: true })).toThrow(
    expect.objectContaining({ code: 'offering.notFound' }),
  );
});

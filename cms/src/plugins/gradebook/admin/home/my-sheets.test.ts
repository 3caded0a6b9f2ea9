import type { Choices, ClassChoice } from '../api/choices';
import { myClasses, mySheets } from './my-sheets';

const classOf = (name: string, canWrite: boolean, more: Partial<ClassChoice> = {}): ClassChoice => ({
  classId: name,
  schoolYear: '2026-2027',
  name,
  gradeLevel: 6,
  regulation: 'TT22/2021',
  homeroom: false,
  terms: { 1: { state: 'published' }, 2: { state: 'open' } },
  offerings: [{ offeringId: name, subject: 'TOAN', name: 'Toán', mode: 'score', terms: [1, 2], canWrite }],
  canReadSummary: false,
  canWriteConduct: false,
  ...more,
});
const choicesOf = (...classes: ClassChoice[]): Choices => ({
  years: [{ code: '2026-2027', label: '2026-2027', current: true }],
  me: { staffId: 's', fullName: 'Lan', role: 'subject-teacher', schoolCode: '1' },
  classes,
});

test('a line a subject, a link a class that the person enters, into the open term', () => {
  const choices = choicesOf(classOf('6A1', true), classOf('6A2', false), classOf('6A3', true));
  expect(mySheets(choices)).toEqual([
    {
      subject: 'Toán',
      links: [
        { label: '6A1', to: '/plugins/gradebook/so-diem?nam=2026-2027&lop=6A1&mon=TOAN&hk=2' },
        { label: '6A3', to: '/plugins/gradebook/so-diem?nam=2026-2027&lop=6A3&mon=TOAN&hk=2' },
      ],
    },
  ]);
});

test('classes of past years are not on the first page', () => {
  const choices = choicesOf(classOf('9A1', true, { schoolYear: '2016-2017', homeroom: true }));
  expect([mySheets(choices), myClasses(choices)]).toEqual([[], []]);
});

test('a homeroom teacher gets the pages of her class', () => {
  expect(myClasses(choicesOf(classOf('6A1', false, { homeroom: true }))).map(({ label }) => label)).toEqual([
    'Tổng hợp 6A1',
    'Rèn luyện 6A1',
  ]);
});

import type { ClassChoice, OfferingChoice } from '../api/choices';
import { ownSheets } from './own-sheets';
import type { Place } from './place';

const offeringOf = (classId: string, subject: string, name: string, canWrite = true): OfferingChoice => ({
  offeringId: `${classId}-${subject}`,
  subject,
  name,
  mode: 'score',
  terms: [1, 2],
  canWrite,
});
const classOf = (classId: string, ...offerings: OfferingChoice[]): ClassChoice => ({
  classId,
  schoolYear: '2026-2027',
  name: classId.toUpperCase(),
  gradeLevel: 6,
  regulation: 'TT22/2021',
  homeroom: false,
  terms: { 1: { state: 'open' }, 2: { state: 'open' } },
  offerings,
  canReadSummary: false,
  canWriteConduct: false,
});
const placeOf = (...classes: ClassChoice[]): Place => ({
  year: '2026-2027',
  classes,
  chosenClass: classes[0] ?? null,
  offering: classes[0]?.offerings[0] ?? null,
  period: 2,
});

test('one link a class that the person enters, in the term that is open on the screen', () => {
  const own = ownSheets(
    placeOf(
      classOf('6a1', offeringOf('6a1', 'TOAN', 'Toán')),
      classOf('6a2', offeringOf('6a2', 'TOAN', 'Toán', false)),
      classOf('6a3', offeringOf('6a3', 'TOAN', 'Toán')),
    ),
  );
  expect(own).toEqual([
    { label: '6A1', to: '/plugins/gradebook/so-diem?nam=2026-2027&lop=6a1&mon=TOAN&hk=2', current: true },
    { label: '6A3', to: '/plugins/gradebook/so-diem?nam=2026-2027&lop=6a3&mon=TOAN&hk=2', current: false },
  ]);
});

test('who enters two subjects sees which is which', () => {
  const own = ownSheets(
    placeOf(classOf('6a1', offeringOf('6a1', 'TOAN', 'Toán'), offeringOf('6a1', 'TIN', 'Tin học'))),
  );
  expect(own.map(({ label, current }) => [label, current])).toEqual([
    ['6A1 Toán', true],
    ['6A1 Tin học', false],
  ]);
});

test('a subject of one term only leads into that term', () => {
  const once = { ...offeringOf('6a1', 'TOAN', 'Toán'), terms: [1 as const] };
  expect(ownSheets(placeOf(classOf('6a1', once)))[0]?.to).toContain('hk=1');
});

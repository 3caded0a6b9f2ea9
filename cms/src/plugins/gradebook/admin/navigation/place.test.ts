import type { Choices, ClassChoice, OfferingChoice } from '../api/choices';
import { addressAcross, addressOfClass, addressOfSubject, wantedPlace } from './address';
import { locate, type PageName } from './place';

const offering = (subject: string, more: Partial<OfferingChoice> = {}): OfferingChoice => ({
  offeringId: `o-${subject}`,
  subject,
  name: subject,
  mode: 'score',
  terms: [1, 2],
  canWrite: false,
  ...more,
});
const classOf = (name: string, more: Partial<ClassChoice> = {}): ClassChoice => ({
  classId: `c-${name}`,
  schoolYear: '2026-2027',
  name,
  gradeLevel: 6,
  regulation: 'TT22/2021',
  homeroom: false,
  terms: { 1: { state: 'open' }, 2: { state: 'open' } },
  offerings: [offering('VAN'), offering('TOAN', { canWrite: true })],
  canReadSummary: false,
  canWriteConduct: false,
  ...more,
});
const choicesOf = (...classes: ClassChoice[]): Choices => ({
  years: [
    { code: '2016-2017', label: '2016-2017', current: false },
    { code: '2026-2027', label: '2026-2027', current: true },
  ],
  me: { staffId: 's1', fullName: 'Trần Thị Lan', role: 'subject-teacher', schoolCode: '79000001' },
  classes,
});
const find = (choices: Choices, search = '', page: PageName = 'sheet') =>
  locate(page, wantedPlace(new URLSearchParams(search)), choices);

test('an empty address leads to the current year, a class of mine, my subject, the open term', () => {
  const closed = { 1: { state: 'published' }, 2: { state: 'open' } } as const;
  const choices = choicesOf(classOf('6A1', { offerings: [offering('VAN')] }), classOf('6A2', { terms: closed }));
  expect(find(choices)).toMatchObject({
    kind: 'at',
    complete: false,
    place: { year: '2026-2027', chosenClass: { name: '6A2' }, offering: { subject: 'TOAN' }, period: 2 },
  });
});

test('a full address is taken as it is', () => {
  const located = find(choicesOf(classOf('6A1')), 'nam=2026-2027&lop=c-6A1&mon=VAN&hk=2');
  expect(located).toMatchObject({ complete: true, place: { offering: { subject: 'VAN' }, period: 2 } });
});

test.each<[string, string]>([
  ['nam=1999-2000', 'year'],
  ['nam=2016-2017', 'classes'],
  ['lop=c-9Z9', 'class'],
  ['lop=c-6A1&mon=NHAC', 'subject'],
  ['lop=c-6A1&mon=TOAN&hk=3', 'term'],
  ['hk=x', 'term'],
])('“%s” names what I have not: %s is missing, nothing else is shown instead', (search, what) => {
  expect(find(choicesOf(classOf('6A1')), search)).toMatchObject({ kind: 'missing', what });
});

test('pages show the classes that the server opens to me', () => {
  const choices = choicesOf(classOf('6A1'), classOf('6A2', { canReadSummary: true }));
  expect(find(choices, '', 'summary')).toMatchObject({ place: { classes: [{ name: '6A2' }] } });
  expect(find(choices, 'lop=c-6A1', 'summary')).toMatchObject({ kind: 'missing', what: 'class' });
  expect(find(choices, 'lop=c-6A2&hk=3&nam=2026-2027', 'summary')).toMatchObject({
    place: { period: 3 },
    complete: true,
  });
});

test('another class keeps the subject and the term where it has them', () => {
  const other = classOf('7A1', { offerings: [offering('TOAN', { terms: [2] })] });
  const none = classOf('8A1', { offerings: [offering('NHAC')] });
  const located = find(choicesOf(classOf('6A1'), other, none), 'nam=2026-2027&lop=c-6A1&mon=TOAN&hk=1');
  if (located.kind !== 'at') throw new Error('not located');
  expect(addressOfClass('sheet', located.place, other)).toContain('lop=c-7A1&mon=TOAN&hk=2');
  expect(addressOfClass('sheet', located.place, none)).toMatch(/lop=c-8A1$/);
  expect(addressOfSubject(located.place, offering('TIN', { terms: [2] }))).toContain('mon=TIN&hk=2');
});

test('going across pages keeps class and term, and the year’s summary leads to the second term', () => {
  const wanted = wantedPlace(new URLSearchParams('nam=2026-2027&lop=c-6A1&hk=3'));
  expect(addressAcross('sheet', wanted)).toBe('/plugins/gradebook/so-diem?nam=2026-2027&lop=c-6A1&hk=2');
  expect(addressAcross('publication', wanted)).toBe('/plugins/gradebook/cong-bo?nam=2026-2027&hk=2');
});

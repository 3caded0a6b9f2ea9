import type { Choices, ClassChoice } from '../api/choices';
import { rememberedPlace, rememberPlace } from './last-place';
import type { WantedPlace } from './place';

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const map = new Map<string, string>();
  return { getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value) };
}
const classOf = (classId: string, schoolYear = '2026-2027', more: Partial<ClassChoice> = {}): ClassChoice => ({
  classId,
  schoolYear,
  name: classId,
  gradeLevel: 6,
  regulation: 'TT22/2021',
  homeroom: false,
  terms: { 1: { state: 'published' }, 2: { state: 'open' } },
  offerings: ['TOAN', 'VAN'].map((subject) => ({
    offeringId: classId + subject,
    subject,
    name: subject,
    mode: 'score',
    terms: [1, 2],
    canWrite: true,
  })),
  canReadSummary: true,
  canWriteConduct: false,
  ...more,
});
const choicesOf = (staffId: string, ...classes: ClassChoice[]): Choices => ({
  years: [
    { code: '2026-2027', label: '2026-2027', current: true },
    { code: '2016-2017', label: '2016-2017', current: false },
  ],
  me: { staffId, fullName: 'Lan', role: 'subject-teacher', schoolCode: '1', schoolLevel: 'lowerSecondary' },
  classes,
  withoutBook: [],
});
const NOWHERE: WantedPlace = { year: null, classId: null, subject: null, period: null };
const VAN: WantedPlace = { year: '2026-2027', classId: '6A2', subject: 'VAN', period: '2' };
const lan = choicesOf('lan', classOf('6A1'), classOf('6A2'), classOf('9A1', '2016-2017'));

test('an address that names nothing leads to where the same person was last', () => {
  const storage = memory();
  rememberPlace('sheet', VAN, lan, storage);
  expect(rememberedPlace('sheet', NOWHERE, lan, storage)).toEqual(VAN);
  expect(rememberedPlace('sheet', NOWHERE, { ...lan, me: { ...lan.me, staffId: 'mai' } }, storage)).toEqual(NOWHERE);
});

test('an address that names a place is not changed', () => {
  const storage = memory();
  rememberPlace('sheet', VAN, lan, storage);
  const asked = { ...NOWHERE, classId: '6A1' };
  expect(rememberedPlace('sheet', asked, lan, storage)).toEqual(asked);
});

test.each<[string, WantedPlace, Choices]>([
  ['a past year', { ...VAN, year: '2016-2017', classId: '9A1' }, lan],
  ['a class that is not hers any more', VAN, choicesOf('lan', classOf('6A1'))],
])('%s is not returned to', (_, place, choices) => {
  const storage = memory();
  rememberPlace('sheet', place, choices, storage);
  expect(rememberedPlace('sheet', NOWHERE, choices, storage)).toEqual(NOWHERE);
});

test('a term that was closed since is left to the default', () => {
  const storage = memory();
  rememberPlace('sheet', { ...VAN, period: '1' }, lan, storage);
  expect(rememberedPlace('sheet', NOWHERE, lan, storage)).toEqual({ ...VAN, period: null });
});

test('the subject of the sheet outlives a look at another page of the class', () => {
  const storage = memory();
  rememberPlace('sheet', VAN, lan, storage);
  rememberPlace('summary', { ...VAN, subject: null, period: '3' }, lan, storage);
  expect(rememberedPlace('sheet', NOWHERE, lan, storage)).toEqual({ ...VAN, period: null });
});

test('a spoilt memory is no memory', () => {
  expect(rememberedPlace('sheet', NOWHERE, lan, { getItem: () => '{' })).toEqual(NOWHERE);
});

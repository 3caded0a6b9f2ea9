import type { ClassChoice } from '@cong-truong/database/register/choices.repository';
import type { StaffActor } from '@cong-truong/domain/access/actor';
import { presentClasses, presentWithoutBook, presentYears } from './present-choices';

const room: ClassChoice = {
  class: {
    classId: 'c1',
    schoolCode: 'S1',
    schoolYear: '2026-2027',
    level: 'lowerSecondary',
    gradeLevel: 6,
    name: '6A1',
    regulation: 'TT22/2021',
    homeroomStaffId: 'h',
  },
  terms: { 1: 'open', 2: 'locked' },
  offerings: [
    { offeringId: 'math', subject: 'TOAN', mode: 'score', lessonsPerWeekTenths: [40, 40], lessonsPerYear: 140 },
    { offeringId: 'lit', subject: 'NGUVAN', mode: 'score', lessonsPerWeekTenths: [40, 0], lessonsPerYear: 72 },
  ],
};

const teacher: StaffActor = {
  kind: 'staff',
  staffId: 't',
  role: 'subject-teacher',
  schoolCode: 'S1',
  authoritySchoolCodes: [],
  offeringIds: ['math'],
  homeroomClassIds: [],
};

it('shows a teacher her own subjects, to write in', () => {
  expect(presentClasses(teacher, [room])).toEqual([
    expect.objectContaining({
      homeroom: false,
      canReadSummary: false,
      canWriteConduct: false,
      offerings: [expect.objectContaining({ offeringId: 'math', name: 'Toán', terms: [1, 2], canWrite: true })],
    }),
  ]);
});

it('shows who leads the class all its subjects, to read', () => {
  const [group] = presentClasses({ ...teacher, offeringIds: [], homeroomClassIds: ['c1'] }, [room]);
  expect(group).toMatchObject({ homeroom: true, canReadSummary: true, canWriteConduct: true });
  expect(group?.offerings.map(({ offeringId, canWrite, terms }) => [offeringId, canWrite, terms])).toEqual([
    ['math', false, [1, 2]],
    ['lit', false, [1]],
  ]);
});

it.each([
  ['of another school', { ...teacher, schoolCode: 'S2' }],
  ['without duties', { ...teacher, offeringIds: [] }],
])('shows nothing to a teacher %s', (_who, actor) => {
  expect(presentClasses(actor, [room])).toEqual([]);
});

it.each([
  ['primary', 'tiểu học', null],
  ['primary', 'tiểu học', 'TT27/2020'],
  ['preschool', 'mầm non', null],
] as const)('names a class of %s, which has no book of scores here, with the reason', (level, word, regulation) => {
  const other: ClassChoice = { ...room, class: { ...room.class, level, gradeLevel: 2, name: '2B', regulation } };
  const principal = { ...teacher, role: 'principal' } as const;
  expect(presentClasses(principal, [other])).toEqual([]);
  expect(presentWithoutBook(principal, [other, room])).toEqual([
    {
      classId: 'c1',
      schoolYear: '2026-2027',
      name: '2B',
      reason: expect.stringContaining(`chưa có sổ điểm cho lớp ${word}`),
    },
  ]);
  expect(presentWithoutBook({ ...teacher, offeringIds: [] }, [other])).toEqual([]);
});

it('calls the newest year that has begun the current one', () => {
  const year = (code: string) => ({
    code,
    startsOn: `${code.slice(0, 4)}-09-05`,
    term1EndsOn: '',
    endsOn: `${code.slice(5)}-05-31`,
  });
  const years = [year('2027-2028'), year('2026-2027'), year('2016-2017')];
  const classes = years.map(({ code }) => ({ schoolYear: code }));
  expect(presentYears(years, classes, '2027-07-01').map(({ code, current }) => [code, current])).toEqual([
    ['2027-2028', false],
    ['2026-2027', true],
    ['2016-2017', false],
  ]);
  expect(presentYears(years, [], '2027-07-01')).toEqual([]);
});

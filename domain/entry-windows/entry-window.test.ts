import { refusalOfWindow } from './describe-window';
import {
  entryState,
  windowKindOf,
  windowOf,
  type EntryColumn,
  type EntryWindow,
  type WindowPlace,
} from './entry-window';

const column: EntryColumn = {
  term: 1,
  gradeLevel: 6,
  classId: '6A1',
  offeringId: 'maths',
  kind: 'midterm',
  column: 'midterm-1',
};
const window = (place: WindowPlace, more: Partial<EntryWindow> = {}): EntryWindow => ({
  term: 1,
  kind: 'midterm',
  place,
  opensAt: new Date('2026-11-01T00:00:00+07:00'),
  closesAt: new Date('2026-11-15T22:00:00+07:00'),
  ...more,
});
const school = window({ kind: 'school' });
const grade = window({ kind: 'grade', gradeLevel: 6 });
const room = window({ kind: 'class', classId: '6A1' });
const one = window({ kind: 'column', classId: '6A1', offeringId: 'maths', column: 'midterm-1' });

it('counts the most particular window, in whatever order they come', () => {
  expect(windowOf([school, grade, room, one], column)).toBe(one);
  expect(windowOf([one, room, grade, school], column)).toBe(one);
  expect(windowOf([room, school, grade], column)).toBe(room);
  expect(windowOf([grade, school], column)).toBe(grade);
  expect(windowOf([school], column)).toBe(school);
});

it('leaves open what no window was set for', () => {
  expect(windowOf([], column)).toBeNull();
  expect(
    windowOf(
      [
        window({ kind: 'school' }, { term: 2 }),
        window({ kind: 'school' }, { kind: 'final' }),
        window({ kind: 'grade', gradeLevel: 7 }),
        window({ kind: 'class', classId: '6A2' }),
        window({ kind: 'column', classId: '6A1', offeringId: 'music', column: 'midterm-1' }),
        window({ kind: 'column', classId: '6A1', offeringId: 'maths', column: 'midterm-2' }),
      ],
      column,
    ),
  ).toBeNull();
});

it.each([
  ['oral', 'regular'],
  ['quiz', 'regular'],
  ['regular', 'regular'],
  ['periodic', 'midterm'],
  ['midterm', 'midterm'],
  ['final', 'final'],
] as const)('puts %s under %s', (kind, expected) => {
  expect(windowKindOf(kind)).toBe(expected);
});

it.each([
  ['2026-10-31T23:59:59.999+07:00', 'notYet'],
  ['2026-11-01T00:00:00+07:00', 'open'],
  ['2026-11-15T21:59:59.999+07:00', 'open'],
  ['2026-11-15T22:00:00+07:00', 'closed'],
] as const)('is at %s %s', (now, state) => {
  expect(entryState(school, new Date(now))).toBe(state);
});

it('says in words why, since when and by whom', () => {
  const late = new Date('2026-11-15T15:00:00Z');
  expect(refusalOfWindow('Giữa kỳ', { ...school, place: 'school' }, late)).toBe(
    'Cột Giữa kỳ đã khóa lúc 22:00 ngày 15/11/2026 theo đợt nhập điểm của trường. Nếu cần sửa, hãy báo hiệu trưởng.',
  );
  expect(refusalOfWindow('Giữa kỳ', { ...room, place: 'class' }, new Date('2026-10-01T00:00:00Z'))).toBe(
    'Cột Giữa kỳ chưa mở: nhập được từ 00:00 ngày 01/11/2026 theo đợt nhập điểm của lớp.',
  );
  expect(refusalOfWindow('Giữa kỳ', { ...grade, place: 'grade' }, new Date('2026-11-10T00:00:00Z'))).toBeNull();
});

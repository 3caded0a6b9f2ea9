import { isAppError } from '@cong-truong/domain/errors/app-error';
import { hasGradeBook, regulationOfClass, type RegulatedClass } from './class-regulation';

const room: RegulatedClass = { schoolYear: '2016-2017', level: 'lowerSecondary', gradeLevel: 9, regulation: null };

function refusal(group: RegulatedClass): { readonly code: string; readonly message: string } | null {
  try {
    regulationOfClass(group);
    return null;
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { code: error.code, message: error.userMessage };
  }
}

it('reads a class under the circular it keeps, else under the one of its year', () => {
  expect(regulationOfClass(room).id).toBe('TT58/2011');
  expect(regulationOfClass({ ...room, regulation: 'TT22/2021' }).id).toBe('TT22/2021');
});

it.each([
  ['primary', 'TT27/2020', 'lớp tiểu học'],
  ['primary', null, 'lớp tiểu học'],
  ['preschool', null, 'lớp mầm non'],
] as const)('says that a class of %s under %s has no book of scores yet', (level, regulation, words) => {
  const group = { ...room, level, gradeLevel: 3, regulation };
  expect(hasGradeBook(group)).toBe(false);
  expect(refusal(group)).toMatchObject({ code: 'class.noGradeBook', message: expect.stringContaining(words) });
});

it('tells a circular that is not ours from one that does not exist for the grade', () => {
  expect(refusal({ ...room, regulation: 'TT99/2099' })?.code).toBe('regulation.unknown');
  expect(refusal({ ...room, gradeLevel: 12 })?.code).toBe('regulation.none');
});

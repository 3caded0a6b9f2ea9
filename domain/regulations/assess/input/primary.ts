import { z } from 'zod';
import type { PrimaryMoment, QualityLevel, SubjectLevel } from '../../primary/primary-regulation';
import { PRIMARY_2006, PRIMARY_2018 } from '../../primary/subjects';
import { unaccent } from '../../../people/unaccent';
import { refuse, shown } from './issue';
import { whole } from './whole';
import { word } from './words';

export const subjectLevel = word<SubjectLevel>('mức của môn học', {
  T: 'wellCompleted',
  H: 'completed',
  C: 'notCompleted',
});
export const subjectLevelOfTt30 = word<SubjectLevel>('mức của môn học', { HT: 'completed', CHT: 'notCompleted' });
export const qualityLevel = word<QualityLevel>('mức đánh giá', { T: 'good', Đ: 'achieved', C: 'needsEffort' });
export const blockLevelOfTt30 = word<QualityLevel>('mức đánh giá', { Đ: 'achieved', CĐ: 'needsEffort' });

export const moment = word<PrimaryMoment>('thời điểm', {
  GHK1: 'midterm1',
  HK1: 'term1',
  CHK1: 'term1',
  GHK2: 'midterm2',
  CN: 'year',
  HK2: 'year',
  CHK2: 'year',
});

/** A year-end test: whole marks; each circular says which are valid. */
const testMark = whole('điểm kiểm tra', 0, 10);

/** Subjects are known by name, whichever programme and spelling (Mĩ thuật, Mỹ thuật). */
function bySubjectName<Value>(value: z.ZodType<Value>) {
  return z.record(z.string(), value.or(z.null())).transform((entries, context) => {
    for (const name of Object.keys(entries)) {
      if (KNOWN.has(spelling(name))) continue;
      const message = `không có môn học ${shown(name)}`;
      return refuse(context, { code: 'input.unknownSubject', message, input: name });
    }
    return new Map(Object.entries(entries));
  });
}

/** Competences and qualities, by the names that the book prints. */
const byItem = z.record(z.string(), qualityLevel.or(z.null())).transform((entries) => new Map(Object.entries(entries)));

const tests = bySubjectName(testMark);

/** The end of a year under TT 22/2016 and TT 27/2020. */
export const yearEndFields = {
  subjects: bySubjectName(subjectLevel),
  tests,
  nangLuc: byItem,
  phamChat: byItem,
};

/** The end of a year under TT 30/2014: competences and qualities are rated as two blocks. */
export const yearEndFieldsOfTt30 = {
  subjects: bySubjectName(subjectLevelOfTt30),
  tests,
  nangLuc: blockLevelOfTt30.or(z.null()),
  phamChat: blockLevelOfTt30.or(z.null()),
};

/** Names in use beside those of the programmes. */
const OTHER_NAMES = [
  'Âm nhạc',
  'Mĩ thuật',
  'Nghệ thuật',
  'Thể dục',
  'TN&XH',
  'LS&ĐL',
  'GDTC',
  'HĐTN',
  'Ngoại ngữ',
  'Tiếng Anh',
  'Tin học',
  'Công nghệ',
  'Tiếng dân tộc thiểu số',
];

const KNOWN: ReadonlySet<string> = new Set(
  [...PRIMARY_2006.value, ...PRIMARY_2018.value]
    .map(({ name }) => name)
    .concat(OTHER_NAMES)
    .map(spelling),
);

function spelling(name: string): string {
  return unaccent(name)
    .toLowerCase()
    .replaceAll('y', 'i')
    .replace(/[^a-z0-9]/g, '');
}

import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import type { RegulationId } from '@cong-truong/domain/regulations/regulation';
import { planOf, programmeFor, subjectsOf } from '@cong-truong/domain/regulations/subjects/catalogue';
import type { PupilRecord } from '../api/record';
import type { SummaryPupil } from '../api/summary';
import { pupilWhy } from './pupil-why';
import { isAsShown } from './shown-result';

/** Grade 9 with every cell full of one score; `mathematics` makes Toán another. */
function recordOf(id: RegulationId, startYear: number, tenths: number, mathematics = tenths): PupilRecord {
  const regulation = regulationById(id);
  const plans = subjectsOf(programmeFor(9, startYear), 9).flatMap((subject) => {
    const plan = planOf(subject, 9, subject.code);
    return plan ? [{ ...plan, name: subject.name }] : [];
  });
  const term = (number: 1 | 2) => ({
    marks: Object.fromEntries(
      plans.map((plan) => [
        plan.offeringId,
        Object.fromEntries(
          regulation
            .columnsFor(plan, number)
            .map(({ key }) => [
              key,
              plan.mode === 'comment'
                ? ({ kind: 'comment', passed: true } as const)
                : ({ kind: 'score', tenths: plan.subject === 'TOAN' ? mathematics : tenths } as const),
            ]),
        ),
      ]),
    ),
    exemptOfferings: [],
    conduct: 'good' as const,
  });
  return {
    plans,
    record: { terms: [term(1), term(2)], yearConduct: 'good', absences: 3 },
    counts: { 1: true, 2: true },
  };
}

const tt58 = regulationById('TT58/2011');
const tt22 = regulationById('TT22/2021');

test('a year under TT 58: promotion, title, rating, conduct, average, then every subject', () => {
  const why = pupilWhy(tt58, recordOf('TT58/2011', 2016, 85, 79), 3);
  expect(why?.verdicts.map(({ heading, outcome }) => [heading, outcome])).toEqual([
    ['Xét lên lớp', 'Được lên lớp'],
    ['Danh hiệu', 'Học sinh giỏi'],
    ['Học lực', 'Giỏi'],
    ['Hạnh kiểm cả năm', 'Tốt'],
    ['Điểm trung bình các môn', '8,4'],
  ]);
  const academic = why?.verdicts.find(({ key }) => key === 'academic');
  expect(academic).toMatchObject({ source: 'Thông tư 58/2011, Điều 13' });
  expect(academic?.lines).toEqual([
    { tone: 'met', text: expect.stringMatching(/^Đủ điều kiện mức Giỏi: .*môn Ngữ văn 8,5 ≥ 8,0/) },
  ]);
  expect(why?.verdicts.at(-1)?.lines[0]).toMatchObject({ tone: 'formula', text: expect.stringMatching(/^ĐTBcn = \(/) });
  expect(why?.subjects[0]?.heading).toBe('Toán');
  expect(why?.subjects).toHaveLength(why?.result.subjects.length ?? 0);
});

test('a level that was missed says by what, and what leads to it', () => {
  const why = pupilWhy(tt22, recordOf('TT22/2021', 2026, 85, 49), 1);
  const academic = why?.verdicts.find(({ key }) => key === 'academic');
  expect(academic?.lines.map(({ tone }) => tone)).toEqual(['unmet', 'unmet', 'met', 'plain', 'next']);
  expect(academic?.lines.at(-1)?.text).toBe('Muốn được mức Tốt cần: Toán từ 4,9 lên 6,5.');
  expect(why?.verdicts.map(({ key }) => key)).toEqual(['academic', 'conduct']);
});

test('what is not settled says what it waits for', () => {
  const record = recordOf('TT22/2021', 2026, 85);
  const [first, second] = record.record.terms;
  const { TOAN: _left, ...marks } = second.marks;
  const open = {
    ...record,
    record: { ...record.record, terms: [first, { ...second, marks, conduct: null }] },
  } as const;
  const why = pupilWhy(tt22, { ...open, record: { ...open.record, terms: [...open.record.terms] } }, 3);
  const texts = (key: string) =>
    [...(why?.verdicts ?? []), ...(why?.subjects ?? [])]
      .find((section) => section.key === key)
      ?.lines.map(({ text }) => text);
  expect(texts('promotion')).toEqual(['Xét khi có đủ kết quả các môn và mức xếp của giáo viên chủ nhiệm.']);
  expect(texts('academic')).toEqual(['Chưa xếp được vì chưa đủ điểm môn Toán.']);
  expect(texts('conduct')).toEqual(['Chưa có đủ mức xếp của giáo viên chủ nhiệm.']);
  expect(texts('TOAN')).toEqual([expect.stringMatching(/^Học kỳ II còn thiếu: Điểm đánh giá thường xuyên lần 1; /)]);
  expect(pupilWhy(tt22, { ...record, counts: { 1: true, 2: false } }, 3)).toBeNull();
});

test('a table that is older than the marks is told from one that is not', () => {
  const why = pupilWhy(tt22, recordOf('TT22/2021', 2026, 85), 1);
  if (!why) throw new Error('there is a result');
  const { overallTenths, academic, conduct, title, promotion, subjects, complete } = why.result;
  const shown: SummaryPupil = {
    ...{ studentId: 's', rollNumber: 1, fullName: 'An', overallTenths, academic, conduct, title, promotion, complete },
    subjects: Object.fromEntries(
      subjects.map(({ offeringId, averageTenths, passed, status }) => [offeringId, { averageTenths, passed, status }]),
    ),
  };
  expect(isAsShown(why.result, shown)).toBe(true);
  expect(isAsShown(why.result, { ...shown, academic: 'fair' })).toBe(false);
  expect(
    isAsShown(why.result, {
      ...shown,
      subjects: {
        ...shown.subjects,
        TOAN: { ...shown.subjects['TOAN'], averageTenths: 10, passed: null, status: 'complete' },
      },
    }),
  ).toBe(false);
});

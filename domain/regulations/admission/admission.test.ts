import fc from 'fast-check';
import { admit as admit2016, BONUS as BONUS_2016, explainAdmission as explain2016 } from '../hcmc-2016/admission';
import { admit as admitHanoi } from '../hanoi-2017/admission';
import { fourYearPoints, missingGrades } from '../hanoi-2017/four-years';
import { admit as admit2024, BONUS as BONUS_2024 } from '../tt30-2024/admission';
import { allocate } from './allocate';
import { bonusOf, type CertificateGrade, type Prize, type PriorityGroup } from './bonus';

const paper = fc.nat(40).map((quarters) => quarters * 25);
const merits = fc.record({
  priorityGroups: fc.subarray<PriorityGroup>([1, 2, 3]),
  prizes: fc.subarray<Prize>(['first', 'second', 'third']),
  certificates: fc.subarray<CertificateGrade>(['excellent', 'fair', 'average']),
});

test.each([
  ['HCMC 2016', BONUS_2016],
  ['TT 30/2024', BONUS_2024],
])('%s: of each kind the highest counts, and never more than the table allows', (_name, table) => {
  fc.assert(
    fc.property(merits, (given) => {
      const bonus = bonusOf(table, given);
      const sum = bonus.priority + bonus.prize + bonus.certificate;
      expect(bonus.total).toBe(Math.min(sum, table.value.most));
      for (const group of given.priorityGroups)
        expect(bonus.priority).toBeGreaterThanOrEqual(table.value.priority[group]);
      for (const prize of given.prizes) expect(bonus.prize).toBeGreaterThanOrEqual(table.value.prize[prize]);
      if (given.priorityGroups.length === 0) expect(bonus.priority).toBe(0);
      if (given.prizes.length === 0) expect(bonus.prize).toBe(0);
      if (given.certificates.length === 0 || table.value.certificate === null) expect(bonus.certificate).toBe(0);
    }),
  );
});

test('a better paper lowers no total and makes nobody ineligible', () => {
  fc.assert(
    fc.property(paper, paper, paper, paper, merits, (literature, maths, foreign, better, given) => {
      const raised = Math.max(literature, better);
      const [before, after] = [literature, raised].map((value) =>
        admit2016({ literature: value, maths, foreign, merits: given }),
      );
      expect((after?.total ?? 0) - (before?.total ?? 0)).toBe(2 * (raised - literature));
      expect(Number(after?.eligible)).toBeGreaterThanOrEqual(Number(before?.eligible));
      const hanoi = [literature, raised].map(
        (value) => admitHanoi({ fourYears: 1000, literature: value, maths, bonus: 0 }).total ?? 0,
      );
      expect((hanoi[1] ?? 0) - (hanoi[0] ?? 0)).toBe(2 * (raised - literature));
      const frame = [literature, raised].map(
        (value) => admit2024({ literature: value, maths, third: foreign, merits: given }).total ?? 0,
      );
      expect((frame[1] ?? 0) - (frame[0] ?? 0)).toBe(raised - literature);
    }),
  );
});

test('the total is the sum that the explanation shows', () => {
  fc.assert(
    fc.property(paper, paper, paper, merits, (literature, maths, foreign, given) => {
      const candidate = { literature, maths, foreign, merits: given };
      const { total, eligible } = admit2016(candidate);
      const { formulas, outcome } = explain2016(candidate);
      const sum = formulas.flatMap(({ terms }) =>
        terms.flatMap(({ factor, values }) =>
          values.map((value) => ('hundredths' in value ? factor * value.hundredths : 0)),
        ),
      );
      expect(sum.reduce((left, right) => left + right, 0)).toBe(total);
      expect(outcome === 'đủ điều kiện xét tuyển').toBe(eligible);
    }),
  );
});

test('nobody is admitted below the cut-off, nor to a later choice than need be', () => {
  const preference = fc.record({ school: fc.constantFrom('A', 'B', 'C'), cutoff: fc.nat(5000) });
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.uniqueArray(preference, { selector: ({ school }) => school, maxLength: 3 }),
      (score, choices) => {
        const school = allocate(score, choices);
        const index = choices.findIndex((choice) => choice.school === school);
        const open = choices.findIndex(({ cutoff }) => cutoff <= score);
        expect(index).toBe(open);
      },
    ),
  );
});

test('four years: the order does not matter unless a grade is repeated', () => {
  const years = [6, 7, 8, 9].map(
    (grade) => ({ grade, conduct: 'good', academic: grade === 6 ? 'fair' : 'excellent' }) as const,
  );
  expect(fourYearPoints([...years].reverse())).toBe(fourYearPoints(years));
  expect(missingGrades(years.slice(1, 3))).toEqual([6, 9]);
  expect(() => fourYearPoints(years.slice(1, 3))).toThrow(
    expect.objectContaining({ code: 'admission.missingYear', details: { field: 'years', missing: [6, 9] } }),
  );
});

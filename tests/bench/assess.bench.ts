import { explainPupilYear } from '@cong-truong/domain/regulations/explain-pupil-year';
import type { OfferingPlan, PupilYearRecord, Regulation } from '@cong-truong/domain/regulations/regulation';
import { regulationFor } from '@cong-truong/domain/regulations/regulation-for';
import { planOf, programmeFor, subjectsOf } from '@cong-truong/domain/regulations/subjects/catalogue';
import type { Mark } from '@cong-truong/domain/scores/mark';
import { figure, median, type Bench } from './figures';

const PUPILS = 500;
const SUBJECTS = 12;
const GRADE = 8;
const SECONDS = 1;
const RUNS = 5;
const MICROSECONDS = 1_000_000;

/** The rules alone, on one core: both terms and the year of pupils with twelve subjects, without and with every explanation. */
export function assessBench(): Bench {
  return {
    name: 'Đánh giá học sinh theo thông tư',
    async run() {
      return [2016, 2026].flatMap((startYear) => {
        const regulation = regulationFor({ level: 'lowerSecondary', gradeLevel: GRADE, startYear });
        const plans = plansOf(startYear);
        const pupils = Array.from({ length: PUPILS }, (_, index) => pupil(regulation, plans, index + 1));
        const plain = speedOf(() => pupils.forEach((record) => assess(regulation, plans, record)));
        const explained = speedOf(() => pupils.forEach((record) => explainPupilYear(regulation, plans, record)));
        return [
          figure(`đánh giá, ${regulation.id}`, 'học sinh-năm/giây', plain, { aim: { atLeast: 30_000 } }),
          figure(`đánh giá kèm giải thích, ${regulation.id}`, 'học sinh-năm/giây', explained, {
            aim: { atLeast: 5000 },
          }),
        ];
      });
    },
  };
}

function assess(regulation: Regulation, plans: readonly OfferingPlan[], record: PupilYearRecord): void {
  regulation.assessTerm(plans, 1, record.terms[0]);
  regulation.assessTerm(plans, 2, record.terms[1]);
  regulation.assessYear(plans, record);
}

function plansOf(startYear: number): readonly OfferingPlan[] {
  return subjectsOf(programmeFor(GRADE, startYear), GRADE)
    .slice(0, SUBJECTS)
    .flatMap((subject) => planOf(subject, GRADE, subject.code) ?? []);
}

/** Marks in every required column, from a seed. */
function pupil(regulation: Regulation, plans: readonly OfferingPlan[], seed: number): PupilYearRecord {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const mark = (plan: OfferingPlan): Mark =>
    plan.mode === 'comment' ? { kind: 'comment', passed: next(20) > 0 } : { kind: 'score', tenths: 45 + next(56) };
  const term = (number: 1 | 2) => ({
    marks: Object.fromEntries(
      plans.map((plan) => [
        plan.offeringId,
        Object.fromEntries(regulation.columnsFor(plan, number).map(({ key }) => [key, mark(plan)])),
      ]),
    ),
    exemptOfferings: [],
    conduct: regulation.conductRatings[next(2)] ?? null,
  });
  return { terms: [term(1), term(2)], yearConduct: regulation.conductRatings[0] ?? null, absences: next(40) };
}

/** Pupil-years a second of processor time, so that what else runs on the machine takes no part: median of several runs after a warm one. */
function speedOf(assessAll: () => void): number {
  const once = () => {
    let rounds = 0;
    const before = process.cpuUsage();
    let spent = 0;
    while (spent < SECONDS * MICROSECONDS) {
      assessAll();
      rounds += 1;
      const { user, system } = process.cpuUsage(before);
      spent = user + system;
    }
    return (rounds * PUPILS * MICROSECONDS) / spent;
  };
  once();
  return median(Array.from({ length: RUNS }, once));
}

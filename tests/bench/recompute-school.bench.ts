import type { Database } from '@cong-truong/database/connect';
import { loadClassInputs } from '@cong-truong/database/results/inputs.repository';
import { replaceResults } from '@cong-truong/database/results/replace-results';
import { assessTerm, type PeriodResults } from '@cong-truong/workers/recompute/assess-class';
import { recomputeClass } from '@cong-truong/workers/recompute/recompute-class';
import { BENCH_PUPILS, type BenchClass } from './bench-school';
import { figure, medianOf, timed, type Bench } from './figures';

const TERM = 1;
const SCHOOL_YEAR = '2026-2027';

/** All classes of a school assessed and their results written, held against reading and writing the same rows alone. */
export function recomputeSchoolBench(db: Database, classes: readonly BenchClass[]): Bench {
  const forget = () => db.execute('delete from edu.result where class_id = any ($1)', [classes.map((c) => c.classId)]);
  return {
    name: 'Tính lại một trường 1.000 học sinh',
    async run() {
      const whole = await medianOf(5, async () => {
        await forget();
        return timed(async () => {
          for (const { classId } of classes) await db.transaction((tx) => recomputeClass(tx, classId, TERM));
        });
      });
      const ready = new Map<string, PeriodResults>();
      for (const { classId } of classes) {
        const [inputs] = await loadClassInputs(db, [classId]);
        if (inputs) ready.set(classId, await assessTerm(inputs, TERM));
      }
      const bare = await medianOf(5, async () => {
        await forget();
        return timed(async () => {
          for (const { classId } of classes) {
            await db.transaction(async (tx) => {
              await loadClassInputs(tx, [classId]);
              const { period, results } = ready.get(classId) ?? { period: TERM, results: [] };
              await replaceResults(tx, { classId, schoolYear: SCHOOL_YEAR, period, results });
            });
          }
        });
      });
      return [
        figure('tính lại', 'học sinh/giây', BENCH_PUPILS / whole, {
          aim: { atLeast: 2000 },
          limit: { name: 'chỉ đọc và ghi cùng số dòng', value: BENCH_PUPILS / bare },
        }),
      ];
    },
  };
}

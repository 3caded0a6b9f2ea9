import { randomUUID } from 'node:crypto';
import type { Database } from '@cong-truong/database/connect';
import type { AdminClient } from '../support/admin-client';
import type { BenchClass } from './bench-school';
import { cpuTimeOf } from './cpu-time';
import { figure, median, percentile, type Bench, type Figure } from './figures';

const ROUNDS = 12;
/** Not counted: a CMS that was started a minute ago has compiled little of itself yet. */
const WARM_UP = 8;
const COLUMN = 'final-1';
const PUPILS = 45;

interface Measured {
  /** Milliseconds, one a save. */
  readonly times: readonly number[];
  /** Of the CMS, for all of them. */
  readonly cpu: number;
}

/** A column of 45 scores saved through the API by all teachers at once, held against the bare SQL statement. */
export function saveColumnBench(
  owner: Database,
  teachers: readonly AdminClient[],
  classes: readonly BenchClass[],
  cmsPid: number,
): Bench {
  return {
    name: 'Lưu một cột 45 điểm, 20 giáo viên cùng lúc',
    async run(): Promise<readonly Figure[]> {
      const values = new Map<string, number | null>();
      const { times: api, cpu } = await measure((index, round) =>
        saveByApi(teachers[index], classes[index], round, values),
      );
      const { times: bare } = await measure((index, round) => saveBySql(owner, classes[index], round));
      return [
        figure('lưu cột, p50', 'ms', median(api), { limit: { name: 'câu SQL trần, p50', value: median(bare) } }),
        figure('lưu cột, p95', 'ms', percentile(api, 0.95), {
          aim: { atMost: 150 },
          limit: { name: 'câu SQL trần, p95', value: percentile(bare, 0.95) },
        }),
        figure('CPU của trang quản trị cho một lần lưu', 'ms', cpu / api.length),
      ];

      async function measure(save: (index: number, round: number) => Promise<void>): Promise<Measured> {
        const times: number[] = [];
        let cpuBefore = Number.NaN;
        for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
          if (round === WARM_UP) cpuBefore = cpuTimeOf(cmsPid);
          const took = await Promise.all(
            classes.map(async (_, index) => {
              const startedAt = performance.now();
              await save(index, round);
              return performance.now() - startedAt;
            }),
          );
          if (round >= WARM_UP) times.push(...took);
        }
        return { times, cpu: cpuTimeOf(cmsPid) - cpuBefore };
      }
    },
  };
}

/** A column in which every score differs from the one before. */
function tenthsOf(round: number, pupil: number): number {
  return ((round * 7 + pupil) % 60) + 40;
}

async function saveByApi(
  teacher: AdminClient | undefined,
  target: BenchClass | undefined,
  round: number,
  values: Map<string, number | null>,
): Promise<void> {
  if (!teacher || !target) throw new Error('a teacher a class');
  const path = `/gradebook/sheets/${target.offeringId}/1`;
  const pupils = target.studentIds.slice(0, PUPILS);
  if (round === 0) {
    type Cells = Record<string, Record<string, { tenths: number } | null>>;
    const { body } = await teacher.get<{ cells: Cells }>(path);
    for (const studentId of pupils) values.set(studentId, body.cells[studentId]?.[COLUMN]?.tenths ?? null);
  }
  const changes = pupils.map((studentId, pupil) => {
    const from = values.get(studentId) ?? null;
    const to = tenthsOf(round, pupil);
    values.set(studentId, to);
    return { studentId, column: COLUMN, from: from === null ? null : score(from), to: score(to) };
  });
  const answer = await teacher.send<{ accepted: unknown[]; conflicts: unknown[] }>('PUT', path, {
    requestId: randomUUID(),
    changes,
  });
  if (answer.status !== 200 || answer.body.accepted.length !== pupils.length) {
    throw new Error(`a save failed: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
  }
}

const score = (tenths: number) => ({ kind: 'score', tenths });

async function saveBySql(owner: Database, target: BenchClass | undefined, round: number): Promise<void> {
  if (!target) throw new Error('a class');
  const pupils = target.studentIds.slice(0, PUPILS);
  await owner.execute(
    `insert into edu.score as s (school_year, class_id, term, offering_id, student_id, kind, ordinal, tenths, updated_by)
     select '2026-2027', $1, 1, $2, n.student_id, 'final', 1, n.tenths, 'bench'
     from unnest($3::text[], $4::smallint[]) as n (student_id, tenths)
     on conflict (school_year, class_id, term, offering_id, student_id, kind, ordinal) do update
     set tenths = excluded.tenths, updated_at = now() where s.tenths is distinct from excluded.tenths`,
    [target.classId, target.offeringId, pupils, pupils.map((_, pupil) => tenthsOf(round + 3, pupil))],
  );
}

import { randomUUID } from 'node:crypto';
import type { Database } from '@cong-truong/database/connect';
import type { AdminClient } from '../support/admin-client';
import type { BenchClass } from './bench-school';
import { cpuTimeOf } from './cpu-time';
import { lightClient, type LightClient } from './light-client';
import { figure, median, percentile, type Bench, type Figure } from './figures';

const ROUNDS = 40;
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
  { cms, cmsPid }: { readonly cms: string; readonly cmsPid: number },
): Bench {
  return {
    name: 'Lưu một cột 45 điểm, 20 giáo viên cùng lúc',
    async run(): Promise<readonly Figure[]> {
      const clients = teachers.map(({ token = '' }) => lightClient(cms, token));
      const values = new Map<string, number | null>();
      await Promise.all(teachers.map((teacher, index) => readValues(teacher, classes[index], values)));
      const { times: api, cpu } = await measure((index, round) =>
        saveByApi(clients[index], classes[index], round, values),
      );
      for (const client of clients) client.close();
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

const sheetOf = ({ offeringId }: BenchClass) => `/gradebook/sheets/${offeringId}/1`;

/** What stands in the column, which a save must name. */
async function readValues(
  teacher: AdminClient,
  target: BenchClass | undefined,
  values: Map<string, number | null>,
): Promise<void> {
  if (!target) throw new Error('a class a teacher');
  type Cells = Record<string, Record<string, { tenths: number } | null>>;
  const { body } = await teacher.get<{ cells: Cells }>(sheetOf(target));
  for (const studentId of target.studentIds) values.set(studentId, body.cells[studentId]?.[COLUMN]?.tenths ?? null);
}

async function saveByApi(
  teacher: LightClient | undefined,
  target: BenchClass | undefined,
  round: number,
  values: Map<string, number | null>,
): Promise<void> {
  if (!teacher || !target) throw new Error('a teacher a class');
  const pupils = target.studentIds.slice(0, PUPILS);
  const changes = pupils.map((studentId, pupil) => {
    const from = values.get(studentId) ?? null;
    const to = tenthsOf(round, pupil);
    values.set(studentId, to);
    return { studentId, column: COLUMN, from: from === null ? null : score(from), to: score(to) };
  });
  const { status, text } = await teacher.put(sheetOf(target), JSON.stringify({ requestId: randomUUID(), changes }));
  const accepted = status === 200 ? (JSON.parse(text) as { accepted: unknown[] }).accepted : [];
  if (accepted.length !== pupils.length) throw new Error(`a save failed: ${status} ${text.slice(0, 300)}`);
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

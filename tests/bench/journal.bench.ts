import type { Database } from '@cong-truong/database/connect';
import { walkChain } from '@cong-truong/database/journal/walk-chain';
import { figure, medianOf, timed, type Bench } from './figures';

const LINKS = 200_000;
const SAVE = 1_000;
const SCHOOL = 'bench-journal';

/** The chain of a school that wrote some 200,000 marks, walked; held against only reading its rows, in the same batches. */
export function journalBench(db: Database): Bench {
  return {
    name: 'Kiểm chuỗi nhật ký của một trường',
    async run() {
      await writeChain(db);
      const walked = await medianOf(3, () =>
        timed(async () => {
          const { end, breach } = await walkChain(db, SCHOOL);
          if (end.seq < LINKS || breach !== null) throw new Error('the chain is to be whole');
        }),
      );
      const read = await medianOf(3, () => timed(() => readRows(db)));
      return [
        figure('kiểm chuỗi nhật ký', 'mắt xích/giây', LINKS / walked, {
          limit: { name: 'chỉ đọc các dòng', value: LINKS / read },
        }),
      ];
    },
  };
}

async function writeChain(db: Database): Promise<void> {
  for (let start = 0; start < LINKS; start += SAVE) {
    await db.query(
      `select edu.append_journal($1, 'k3jx0hq8p2m5v7r9t1y4w6z8', gen_random_uuid(), null, (
         select jsonb_agg(jsonb_build_object('action', 'score.changed',
           'subject', jsonb_build_object('classId', gen_random_uuid(), 'offeringId', gen_random_uuid(), 'term', 1,
             'studentId', 's' || n, 'column', 'regular-1'),
           'old', null, 'new', jsonb_build_object('kind', 'score', 'tenths', n % 101)))
         from generate_series($2::int + 1, $2::int + $3::int) n))`,
      [SCHOOL, start, SAVE],
    );
  }
}

async function readRows(db: Database): Promise<void> {
  let seq = 0;
  while (seq < LINKS) {
    const [row] = await db.query<{ last: number }>(
      `select max(seq) as last, sum(pg_column_size(j.*)) as bytes
       from (select * from edu.journal where school_code = $1 and seq > $2 order by seq limit 20000) j`,
      [SCHOOL, seq],
    );
    if (!row) throw new Error('an aggregate has a row');
    seq = row.last;
  }
}

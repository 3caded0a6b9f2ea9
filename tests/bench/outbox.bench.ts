import { randomUUID } from 'node:crypto';
import type { Database } from '@cong-truong/database/connect';
import { appendEvents } from '@cong-truong/database/outbox/append';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { advancePublication } from '@cong-truong/workers/jobs/advance-publication/advance-publication.contract';
import { deliver } from '@cong-truong/workers/jobs/deliver/deliver.contract';
import { printGradeBook } from '@cong-truong/workers/jobs/print-grade-book/print-grade-book.contract';
import { recomputeClass } from '@cong-truong/workers/jobs/recompute-class/recompute-class.contract';
import { bind } from '@cong-truong/workers/jobs/registry';
import { revalidateSite } from '@cong-truong/workers/jobs/revalidate-site/revalidate-site.contract';
import { startSystem } from '@cong-truong/workers/testing/running-system';
import { ownCpuTime } from './cpu-time';
import { figure, median, medianOf, type Bench } from './figures';

const JOBS = 2000;
const BULK = 500;

/** From the insert into the outbox to the event marked done, with a handler that does nothing; held against bare BullMQ. */
export function outboxBench(db: Database, databaseUrl: string, redisUrl: string): Bench {
  return {
    name: 'Từ hộp thư đi đến việc đã xong',
    async run() {
      const [ours, oursCpu] = await measured(() => throughOutbox(db, databaseUrl, redisUrl));
      const [bare, bareCpu] = await measured(() => bareBullmq(redisUrl));
      return [
        figure('việc đã xong', 'việc/giây', ours, { limit: { name: 'BullMQ trần', value: bare } }),
        figure('CPU của bộ xử lý cho một việc', 'ms', oursCpu, { limit: { name: 'BullMQ trần', value: bareCpu } }),
      ];
    },
  };
}

/** Jobs a second, and milliseconds of this process's CPU for each. */
async function measured(run: () => Promise<number>): Promise<readonly [perSecond: number, cpu: number]> {
  const cpu: number[] = [];
  const perSecond = await medianOf(3, async () => {
    const before = ownCpuTime();
    const rate = await run();
    cpu.push((ownCpuTime() - before) / JOBS);
    return rate;
  });
  return [perSecond, median(cpu.slice(1))];
}

async function throughOutbox(database: Database, databaseUrl: string, redisUrl: string): Promise<number> {
  let done = 0;
  const nothing = async () => undefined;
  const count = async () => {
    done += 1;
  };
  const bindings = [
    // The seconds in which it gathers changes is no work.
    bind({ ...recomputeClass, gather: 0 }, count),
    bind(advancePublication, nothing),
    bind(printGradeBook, nothing),
    bind(deliver, nothing),
    bind(revalidateSite, nothing),
  ];
  // What earlier benches left behind is nobody's work here.
  await database.execute('update edu.outbox set done_at = now() where done_at is null');
  const system = startSystem({ database, databaseUrl, redisUrl, prefix: `bench${Date.now()}`, bindings });
  try {
    const events = Array.from({ length: JOBS }, () => ({ classId: randomUUID(), term: 1 as const }));
    const startedAt = performance.now();
    for (let start = 0; start < JOBS; start += BULK) {
      await database.transaction((tx) => appendEvents(tx, 'class.changed', events.slice(start, start + BULK)));
    }
    await until(async () => done >= JOBS && (await openEvents(database)) === 0);
    return JOBS / ((performance.now() - startedAt) / 1000);
  } finally {
    await system.stop();
  }
}

async function openEvents(database: Database): Promise<number> {
  const [row] = await database.query<{ open: number }>(
    'select count(*)::int as open from edu.outbox where done_at is null',
  );
  return row?.open ?? -1;
}

async function bareBullmq(redisUrl: string): Promise<number> {
  const prefix = `bare${Date.now()}`;
  const producer = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const consumer = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue('bare', { connection: producer, prefix });
  let done = 0;
  const worker = new Worker('bare', async () => void (done += 1), { connection: consumer, prefix, concurrency: 2 });
  try {
    const opts = { removeOnComplete: true, removeOnFail: true };
    const jobs = Array.from({ length: JOBS }, () => ({
      name: 'nothing',
      data: { classId: randomUUID(), term: 1 },
      opts,
    }));
    const startedAt = performance.now();
    for (let start = 0; start < JOBS; start += BULK) await queue.addBulk(jobs.slice(start, start + BULK));
    await until(async () => done >= JOBS);
    return JOBS / ((performance.now() - startedAt) / 1000);
  } finally {
    await worker.close();
    await queue.obliterate({ force: true });
    await queue.close();
    producer.disconnect();
    consumer.disconnect();
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('the jobs were not done in two minutes');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

import 'server-only';
import { isAlive } from '@cong-truong/database/heartbeat/heartbeat';
import { environment } from '../environment';
import { familyDatabase } from '../family/family-database';
import { redis } from '../redis';

export type Condition = 'up' | 'down';

export interface Health {
  readonly status: Condition;
  readonly database: Condition;
  readonly redis: Condition;
  readonly cms: Condition;
  readonly workers: Condition;
}

const ANSWER_WITHIN_MS = 2_000;
/** The workers say that they live every five seconds. */
const HEARTBEAT_SECONDS = 20;

/** Each part is asked at the same time and has two seconds: one that hangs does not hide the others. */
export async function checkHealth(): Promise<Health> {
  const db = familyDatabase();
  const [database, queue, cms, workers] = await Promise.all([
    ask(async () => (await db.query('select 1')).length === 1),
    ask(async () => (await redis().ping()) === 'PONG'),
    ask(async () => {
      const response = await fetch(`${environment().CMS_URL}/_health`, {
        cache: 'no-store',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      return response.ok;
    }),
    ask(() => isAlive(db, 'workers', HEARTBEAT_SECONDS)),
  ]);
  const parts = { database, redis: queue, cms, workers };
  return { status: Object.values(parts).every((part) => part === 'up') ? 'up' : 'down', ...parts };
}

async function ask(check: () => Promise<boolean>): Promise<Condition> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), ANSWER_WITHIN_MS).unref());
  try {
    return (await Promise.race([check(), late])) ? 'up' : 'down';
  } catch {
    return 'down';
  }
}

import type { Database } from '@cong-truong/database/connect';
import type { Queues } from '../queues/queues';
import { json, type Handler } from './serve';

export interface HealthDependencies {
  readonly database: Database;
  readonly queues: Pick<Queues, 'ready'>;
}

const DATABASE_ANSWERS_WITHIN_MS = 2_000;

/** `GET /health`: whether the workers and what they need can work. 200 only when all can. */
export function createHealth({ database, queues }: HealthDependencies): Handler {
  return async (request, url) => {
    if (url.pathname !== '/health' || request.method !== 'GET') return null;
    const parts = { workers: 'up', database: upOrDown(await answers(database)), redis: upOrDown(queues.ready()) };
    const healthy = Object.values(parts).every((part) => part === 'up');
    return json(healthy ? 200 : 503, { status: upOrDown(healthy), ...parts });
  };
}

function upOrDown(up: boolean): 'up' | 'down' {
  return up ? 'up' : 'down';
}

async function answers(database: Database): Promise<boolean> {
  const answer = database.query('select 1').then(
    () => true,
    () => false,
  );
  const silence = new Promise<boolean>((resolve) => setTimeout(resolve, DATABASE_ANSWERS_WITHIN_MS, false).unref());
  return Promise.race([answer, silence]);
}

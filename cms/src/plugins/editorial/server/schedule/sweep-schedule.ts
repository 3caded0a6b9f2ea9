import type { Core } from '@strapi/strapi';
import { runSql } from '../../../../documents/run-sql';
import { isReviewed } from '../../../../editorial/kinds';
import { SCHEDULE_COLUMNS, type Schedule } from '../../../../editorial/schedule-table';
import { describeFault } from '../../../gradebook/server/http/present-error';

type Turn = 'publish' | 'unpublish';

/** One round takes no more than this; the rest is for the next. */
const MOST = 50;

/** Publishes and takes back what is due. Two instances share the work: a row that one holds, the other passes over. */
export async function sweepSchedule(strapi: Core.Strapi): Promise<number> {
  let done = 0;
  for (const turn of ['publish', 'unpublish'] as const) {
    for (let round = 0; round < MOST; round++) {
      if (!(await takeOne(strapi, turn))) break;
      done++;
    }
  }
  return done;
}

async function takeOne(strapi: Core.Strapi, turn: Turn): Promise<boolean> {
  let taken: Schedule | undefined;
  try {
    return await strapi.db.transaction(async () => {
      [taken] = await runSql<Schedule>(
        strapi,
        `select ${SCHEDULE_COLUMNS} from edu.content_schedule
         where ${turn}_at <= now() and ${turn}_done_at is null and next_attempt_at <= now()
         order by ${turn}_at limit 1 for update skip locked`,
        [],
      );
      if (!taken) return false;
      await carryOut(strapi, turn, taken);
      return true;
    });
  } catch (error) {
    if (!taken) throw error;
    strapi.log.error(`editorial schedule ${turn}: ${describeFault(error)}`);
    await noteFailure(strapi, taken, error);
    return true;
  }
}

/** The steps around publishing keep the calendar; a date that they left standing is over with this. */
async function carryOut(strapi: Core.Strapi, turn: Turn, { type, documentId }: Schedule): Promise<void> {
  if (!isReviewed(type)) throw new Error(`${type} is not published by a date`);
  const documents = strapi.documents(type);
  await (turn === 'publish' ? documents.publish({ documentId }) : documents.unpublish({ documentId }));
  await runSql(
    strapi,
    `update edu.content_schedule set ${turn}_done_at = now(), last_error = null, updated_at = now()
     where type = ? and document_id = ? and ${turn}_at <= now()`,
    [type, documentId],
  );
}

/** Tried again after one minute, then two, four, … at the most an hour. */
async function noteFailure(strapi: Core.Strapi, { type, documentId }: Schedule, error: unknown): Promise<void> {
  await runSql(
    strapi,
    `update edu.content_schedule set attempts = attempts + 1, last_error = ?, updated_at = now(),
       next_attempt_at = now() + least(interval '1 hour', interval '1 minute' * power(2, least(attempts, 10)))
     where type = ? and document_id = ?`,
    [error instanceof Error ? error.message.slice(0, 500) : 'lỗi không rõ', type, documentId],
  );
}

import { AppError } from '@cong-truong/domain/errors/app-error';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Database, Transaction } from '../connect';
import { appendJournal } from '../journal/append';
import { appendEvent } from '../outbox/append';

export interface PublicationRequest {
  /** From the client, one an intention; becomes the id of the run. */
  readonly requestId: string;
  /** documentId of the principal, who was authorised before. */
  readonly actor: string;
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly term: Term;
  readonly classIds: readonly string[];
  readonly notify: boolean;
  readonly print: boolean;
}

/**
 * Asks for the publication of a term. One runs at a time in a school, year and term; the same request again is the same run.
 *
 * @returns the id of the run
 * @throws AppError `publication.running` with the run in `details.runId`, `publication.otherClass`
 */
export function requestPublication(db: Database, request: PublicationRequest): Promise<string> {
  const { requestId, actor, schoolCode, schoolYear, term, classIds, notify, print } = request;
  return db.transaction(async (tx) => {
    await refuseOtherClasses(tx, request);
    const params = { classIds, notify, print };
    const created = await tx.execute(
      `insert into edu.run (id, kind, school_code, school_year, term, params, requested_by)
       values ($1, 'publication', $2, $3, $4, $5, $6) on conflict do nothing`,
      [requestId, schoolCode, schoolYear, term, JSON.stringify(params), actor],
    );
    if (created === 0) return sameRequest(tx, request, JSON.stringify(params));
    await appendEvent(tx, 'publication.requested', { runId: requestId });
    await appendJournal(tx, {
      schoolCode,
      actor,
      requestId,
      entries: [
        { action: 'publication.requested', subject: { runId: requestId, schoolYear, term }, old: null, new: params },
      ],
    });
    return requestId;
  });
}

async function refuseOtherClasses(tx: Transaction, request: PublicationRequest): Promise<void> {
  const { schoolCode, schoolYear, classIds } = request;
  const own = await tx.query(
    'select from edu.class_group where id = any ($1) and school_code = $2 and school_year = $3',
    [classIds, schoolCode, schoolYear],
  );
  if (classIds.length > 0 && own.length === new Set(classIds).size) return;
  throw new AppError({
    kind: 'invalid',
    code: 'publication.otherClass',
    message: 'Danh sách lớp không đúng với trường và năm học này. Hãy tải lại trang rồi chọn lại.',
    logMessage: `classes are not all of school ${schoolCode} in ${schoolYear}`,
  });
}

async function sameRequest(tx: Transaction, request: PublicationRequest, params: string): Promise<string> {
  const { requestId, actor, schoolCode, schoolYear, term } = request;
  const [run] = await tx.query<{ id: string }>(
    `select id from edu.run
     where id = $1 and requested_by = $2 and params = $6 or
       kind = 'publication' and school_code = $3 and school_year = $4 and term = $5
         and state in ('queued', 'running', 'cancelling')
     order by id = $1 desc limit 1`,
    [requestId, actor, schoolCode, schoolYear, term, params],
  );
  if (run?.id === requestId) return requestId;
  throw new AppError({
    kind: 'conflict',
    code: 'publication.running',
    message: 'Học kỳ này đang được công bố. Hãy đợi đợt đang chạy xong, hoặc hủy đợt đó rồi công bố lại.',
    logMessage: `a publication of ${schoolCode} ${schoolYear}/${term} is running`,
    details: { runId: run?.id ?? null },
  });
}

import { createHash } from 'node:crypto';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { ReportCard } from '@cong-truong/domain/report-card/report-card';
import type { Transaction } from '../connect';

export interface FreezeReportCards {
  readonly runId: string;
  readonly classId: string;
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly term: Term;
  readonly cards: readonly ReportCard[];
}

/**
 * Stores the cards of a class as families will read them. A card whose content is the same stays as it was frozen, so that a
 * publication that is resumed changes nothing it had done.
 *
 * @returns pupils whose card is new or changed
 */
export async function freezeReportCards(tx: Transaction, freeze: FreezeReportCards): Promise<readonly string[]> {
  const { runId, classId, schoolCode, schoolYear, term, cards } = freeze;
  const documents = cards.map((card) => JSON.stringify(card));
  const rows = await tx.query<{ student_id: string }>(
    `insert into edu.report_card as r
       (student_id, school_year, term, class_id, school_code, document, content_hash, run_id)
     select c.student_id, $1, $2, $3, $4, c.document, decode(c.hash, 'hex'), $5
     from unnest($6::text[], $7::jsonb[], $8::text[]) as c (student_id, document, hash)
     order by c.student_id
     on conflict (student_id, school_year, term) do update
     set class_id = excluded.class_id, school_code = excluded.school_code, document = excluded.document,
       content_hash = excluded.content_hash, run_id = excluded.run_id, frozen_at = now()
     where r.content_hash is distinct from excluded.content_hash
     returning r.student_id`,
    [
      schoolYear,
      term,
      classId,
      schoolCode,
      runId,
      cards.map(({ pupil }) => pupil.studentId),
      documents,
      documents.map((document) => createHash('sha256').update(document).digest('hex')),
    ],
  );
  return rows.map(({ student_id }) => student_id);
}

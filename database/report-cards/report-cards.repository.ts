import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { ReportCard } from '@cong-truong/domain/report-card/report-card';
import type { Queryable } from '../connect';

/** The frozen cards of a class; for telling families of them, and for printing. */
export async function reportCardsOfClass(db: Queryable, classId: string, term: Term): Promise<readonly ReportCard[]> {
  const rows = await db.query<{ document: ReportCard }>(
    'select document from edu.report_card where class_id = $1 and term = $2 order by student_id',
    [classId, term],
  );
  return rows.map(({ document }) => document);
}

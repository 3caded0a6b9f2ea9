import type {
  AcademicRating,
  ConductRating,
  PromotionOutcome,
  PupilTitle,
  RegulationId,
  SubjectResult,
  Switches,
} from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import { periodOf, type PeriodNumber, type StoredResult } from './stored-result';

interface ResultRow {
  readonly student_id: string;
  readonly regulation: RegulationId;
  readonly version: string;
  readonly switches: Switches;
  readonly input_hash: Buffer;
  readonly subjects: readonly SubjectResult[];
  readonly overall_tenths: number | null;
  readonly academic: AcademicRating | null;
  readonly conduct: ConductRating | null;
  readonly promotion: PromotionOutcome | null;
  readonly title: PupilTitle | null;
  readonly complete: boolean;
}

/** Results of a class by pupil. */
export async function resultsOfClass(
  db: Queryable,
  { classId, schoolYear }: { readonly classId: string; readonly schoolYear: string },
  period: PeriodNumber,
): Promise<ReadonlyMap<string, StoredResult>> {
  const rows = await db.query<ResultRow>(
    `select student_id, regulation, version, switches, input_hash, subjects, overall_tenths, academic, conduct, promotion,
       title, complete
     from edu.result where school_year = $1 and class_id = $2 and period = $3`,
    [schoolYear, classId, period],
  );
  return new Map(rows.map((row) => [row.student_id, storedResult(row, period)]));
}

const RESULT_HASHES = {
  name: 'result_hashes',
  text: `select student_id, encode(input_hash, 'hex') as hash from edu.result
   where school_year = $1 and class_id = $2 and period = $3`,
};

/** What the results of a class followed from, as hex by pupil: a recompute need not assess what did not change. */
export async function resultHashes(
  db: Queryable,
  { classId, schoolYear }: { readonly classId: string; readonly schoolYear: string },
  period: PeriodNumber,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ student_id: string; hash: string }>(RESULT_HASHES, [schoolYear, classId, period]);
  return new Map(rows.map(({ student_id, hash }) => [student_id, hash]));
}

function storedResult(row: ResultRow, period: PeriodNumber): StoredResult {
  const { regulation, version, switches, subjects, academic, conduct, promotion, title, complete } = row;
  return {
    studentId: row.student_id,
    inputHash: row.input_hash,
    period: periodOf(period),
    overallTenths: row.overall_tenths,
    ...{ regulation, version, switches, subjects, academic, conduct, promotion, title, complete },
  };
}

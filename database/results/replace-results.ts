import type { Transaction } from '../connect';
import { type PeriodNumber, type StoredResult } from './stored-result';

export interface ReplaceResults {
  readonly classId: string;
  readonly schoolYear: string;
  readonly period: PeriodNumber;
  /** Of every pupil who has a result of the period. */
  readonly results: readonly StoredResult[];
}

export interface ReplacedResults {
  readonly changed: number;
  readonly removed: number;
}

const STORE = {
  name: 'store_results',
  text: `insert into edu.result as r (school_year, class_id, period, student_id, regulation, version, switches, input_hash,
     subjects, overall_tenths, academic, conduct, promotion, title, complete)
   select $1, $2, $3, n."studentId", n.regulation, n.version, n.switches, decode(n.hash, 'hex'), n.subjects,
     n."overallTenths", n.academic, n.conduct, n.promotion, n.title, n.complete
   from jsonb_to_recordset($4) as n (
     "studentId" text, regulation text, version text, switches jsonb, hash text, subjects jsonb, "overallTenths" smallint,
     academic text, conduct text, promotion text, title text, complete boolean
   )
   order by n."studentId"
   on conflict (school_year, class_id, period, student_id) do update
   set regulation = excluded.regulation, version = excluded.version, switches = excluded.switches,
     input_hash = excluded.input_hash, subjects = excluded.subjects, overall_tenths = excluded.overall_tenths,
     academic = excluded.academic, conduct = excluded.conduct, promotion = excluded.promotion, title = excluded.title,
     complete = excluded.complete, computed_at = now()
   where (r.input_hash, r.regulation, r.version, r.switches, r.subjects, r.overall_tenths, r.academic, r.conduct,
       r.promotion, r.title, r.complete)
     is distinct from (excluded.input_hash, excluded.regulation, excluded.version, excluded.switches, excluded.subjects,
       excluded.overall_tenths, excluded.academic, excluded.conduct, excluded.promotion, excluded.title,
       excluded.complete)`,
};

const REMOVE = {
  name: 'remove_results',
  text: `delete from edu.result
   where school_year = $1 and class_id = $2 and period = $3 and student_id <> all ($4)`,
};

/**
 * Makes these the results of the class in the period. A row that is the same is left untouched, so that two recomputes of
 * one state write once; one that was altered from outside is set right though its inputs are the same; results of pupils who have none any more go.
 */
export async function replaceResults(tx: Transaction, replace: ReplaceResults): Promise<ReplacedResults> {
  const { classId, schoolYear, period, results } = replace;
  const changed = await tx.execute(STORE, [schoolYear, classId, period, JSON.stringify(results.map(toRow))]);
  const removed = await tx.execute(REMOVE, [schoolYear, classId, period, results.map(({ studentId }) => studentId)]);
  return { changed, removed };
}

function toRow({ inputHash, ...result }: StoredResult): Readonly<Record<string, unknown>> {
  return { ...result, hash: inputHash.toString('hex') };
}

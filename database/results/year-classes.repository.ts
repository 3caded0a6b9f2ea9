import type { Queryable } from '../connect';
import { CLASS_COLUMNS, CLASS_ORDER, type ClassRecord } from '../register/class-record';

export interface YearFilter {
  readonly schoolYear: string;
  /** All schools when it is not given. */
  readonly schoolCode?: string | undefined;
  /** As written on the register, e.g. `9A1`. */
  readonly className?: string | undefined;
}

/** Classes of a school year, school by school, in the order of each school. */
export function classesOfYear(
  db: Queryable,
  { schoolYear, schoolCode, className }: YearFilter,
): Promise<readonly ClassRecord[]> {
  return db.query<ClassRecord>(
    `select ${CLASS_COLUMNS} from edu.class_group c
     where c.school_year = $1 and ($2::text is null or c.school_code = $2) and ($3::text is null or c.name = $3)
     order by c.school_code, ${CLASS_ORDER}`,
    [schoolYear, schoolCode ?? null, className ?? null],
  );
}

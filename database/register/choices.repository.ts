import type { OfferingPlan } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import type { TermState } from '../saving/term-closed';
import { CLASS_COLUMNS, CLASS_ORDER, classRecord, type ClassRecord } from './class-record';
import { offeringsOfClasses } from './classes.repository';

/** A class that can be chosen, with all its offerings; what may be done with them is for the policy to say. */
export interface ClassChoice {
  readonly class: ClassRecord;
  readonly terms: Readonly<Record<1 | 2, TermState>>;
  readonly offerings: readonly OfferingPlan[];
}

/** Where to look: a whole school for those who oversee it, else the classes that a person teaches or leads. */
export type ChoiceScope =
  | { readonly schoolCode: string }
  | { readonly offeringIds: readonly string[]; readonly homeroomClassIds: readonly string[] };

export async function loadChoices(db: Queryable, scope: ChoiceScope): Promise<readonly ClassChoice[]> {
  const classes = await classesIn(db, scope);
  const offerings = await offeringsOfClasses(
    db,
    classes.map(({ classId }) => classId),
  );
  return classes.map((row) => ({
    class: classRecord(row),
    terms: { 1: row.term1, 2: row.term2 },
    offerings: offerings.get(row.classId) ?? [],
  }));
}

type ClassRow = ClassRecord & { readonly term1: TermState; readonly term2: TermState };

function classesIn(db: Queryable, scope: ChoiceScope): Promise<readonly ClassRow[]> {
  const [where, values] =
    'schoolCode' in scope
      ? ['c.school_code = $1', [scope.schoolCode]]
      : [
          'c.id = any ($1) or c.id in (select o.class_id from edu.offering o where o.id = any ($2))',
          [scope.homeroomClassIds, scope.offeringIds],
        ];
  // A term without a row takes no change, so it shows as locked.
  return db.query<ClassRow>(
    `select ${CLASS_COLUMNS}, coalesce(t1.state, 'locked') as term1, coalesce(t2.state, 'locked') as term2
     from edu.class_group c
     left join edu.class_term t1 on t1.class_id = c.id and t1.term = 1
     left join edu.class_term t2 on t2.class_id = c.id and t2.term = 2
     where ${where}
     order by c.school_year desc, ${CLASS_ORDER}`,
    values,
  );
}

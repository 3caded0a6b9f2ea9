import type { OfferingPlan } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import { CLASS_COLUMNS, CLASS_ORDER, classRecord, type ClassRecord } from './class-record';
import { OFFERING_COLUMNS, offeringPlan, type OfferingRow } from './offering-plan';

export async function findClass(db: Queryable, classId: string): Promise<ClassRecord | null> {
  const [row] = await db.query<ClassRecord>(`select ${CLASS_COLUMNS} from edu.class_group c where c.id = $1`, [
    classId,
  ]);
  return row ?? null;
}

/** Those that exist of these classes, in the order of the school. */
const CLASSES = {
  name: 'classes',
  text: `select ${CLASS_COLUMNS} from edu.class_group c where c.id = any ($1) order by ${CLASS_ORDER}`,
};

export function findClasses(db: Queryable, classIds: readonly string[]): Promise<readonly ClassRecord[]> {
  return db.query<ClassRecord>(CLASSES, [classIds]);
}

export function classesOfSchool(
  db: Queryable,
  schoolCode: string,
  schoolYear: string,
): Promise<readonly ClassRecord[]> {
  return db.query<ClassRecord>(
    `select ${CLASS_COLUMNS} from edu.class_group c where c.school_code = $1 and c.school_year = $2 order by ${CLASS_ORDER}`,
    [schoolCode, schoolYear],
  );
}

export interface ClassOffering {
  readonly class: ClassRecord;
  readonly plan: OfferingPlan;
}

/** An offering with its class: what the policy decides on. */
export async function findOffering(db: Queryable, offeringId: string): Promise<ClassOffering | null> {
  const [row] = await db.query<ClassRecord & OfferingRow>(
    `select ${CLASS_COLUMNS}, ${OFFERING_COLUMNS}
     from edu.offering o join edu.class_group c on c.id = o.class_id where o.id = $1`,
    [offeringId],
  );
  return row ? { class: classRecord(row), plan: offeringPlan(row) } : null;
}

/** Offerings by class, in the order of the book. */
const OFFERINGS = {
  name: 'offerings_of_classes',
  text: `select o.class_id, ${OFFERING_COLUMNS} from edu.offering o where o.class_id = any ($1) order by o.class_id, o.position`,
};

export async function offeringsOfClasses(
  db: Queryable,
  classIds: readonly string[],
): Promise<ReadonlyMap<string, readonly OfferingPlan[]>> {
  const rows = await db.query<OfferingRow & { class_id: string }>(OFFERINGS, [classIds]);
  const plans = new Map<string, OfferingPlan[]>(classIds.map((classId) => [classId, []]));
  for (const row of rows) plans.get(row.class_id)?.push(offeringPlan(row));
  return plans;
}

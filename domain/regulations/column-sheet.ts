import { columnKey, type AssessmentColumn, type AssessmentKind } from '../scores/column';

/** One kind of column on a sheet, as a circular asks for it. */
export interface ColumnSpec {
  readonly kind: AssessmentKind;
  readonly required: number;
  /** Columns that may exist at the most; equal to `required` where the circular fixes the number. */
  readonly limit: number;
  readonly weight: number;
  readonly label: string;
  readonly title: string;
}

/** Kinds that may stand in for each other when required marks are counted: TT58 counts KTtx, not M and V15 apart. */
export const GROUP_OF_KIND: Readonly<Record<AssessmentKind, 0 | 1 | 2>> = {
  oral: 0,
  quiz: 0,
  regular: 0,
  periodic: 1,
  midterm: 1,
  final: 2,
};

/** The columns of one subject in one term, laid out once and shared by all pupils and classes. */
export interface ColumnSheet {
  readonly required: readonly AssessmentColumn[];
  /** All that are accepted, required or not, by key. */
  readonly accepted: ReadonlyMap<string, AssessmentColumn>;
  /** How many marks each group asks for: regular, periodic or midterm, final. */
  readonly requiredByGroup: readonly [number, number, number];
}

export const EMPTY_SHEET: ColumnSheet = { required: [], accepted: new Map(), requiredByGroup: [0, 0, 0] };

export function columnSheet(specs: readonly ColumnSpec[]): ColumnSheet {
  const required: AssessmentColumn[] = [];
  const accepted = new Map<string, AssessmentColumn>();
  const requiredByGroup: [number, number, number] = [0, 0, 0];
  for (const spec of specs) {
    requiredByGroup[GROUP_OF_KIND[spec.kind]] += spec.required;
    for (let ordinal = 1; ordinal <= spec.limit; ordinal += 1) {
      const column = columnOf(spec, ordinal);
      accepted.set(column.key, column);
      if (column.required) required.push(column);
    }
  }
  return { required: Object.freeze(required), accepted, requiredByGroup };
}

function columnOf(spec: ColumnSpec, ordinal: number): AssessmentColumn {
  const alone = spec.required === 1 && ordinal === 1;
  return Object.freeze({
    key: columnKey(spec.kind, ordinal),
    kind: spec.kind,
    ordinal,
    label: alone ? spec.label : `${spec.label} ${ordinal}`,
    title: alone ? spec.title : `${spec.title} lần ${ordinal}`,
    weight: spec.weight,
    required: ordinal <= spec.required,
  });
}

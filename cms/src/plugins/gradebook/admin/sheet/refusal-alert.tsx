import type { Mark } from '@cong-truong/domain/scores/mark';
import { VisuallyHidden } from '@strapi/design-system';
import type { Position } from '../grid/selection';
import type { CellTable } from '../saving/cell-table';
import { contentAt, type SheetModel } from './sheet-model';

interface RefusalAlertProps {
  readonly model: SheetModel;
  readonly cells: CellTable<Mark>;
  readonly place: Position | null;
}

/** Tells a screen reader of a refusal at once: the field has moved on by then. */
export function RefusalAlert({ model, cells, place }: RefusalAlertProps) {
  const content = place ? contentAt(model, cells, place) : null;
  const text =
    place && content?.kind === 'refused'
      ? `${model.sheet.pupils[place.row]?.fullName ?? ''}, ${model.columns[place.col]?.title ?? ''}: ${content.message}`
      : '';
  return <VisuallyHidden role="alert">{text}</VisuallyHidden>;
}

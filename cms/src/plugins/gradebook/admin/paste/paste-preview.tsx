import { formatMark } from '@cong-truong/domain/scores/format-mark';
import { Frame, Leftovers } from './paste-preview-style';
import type { PasteSheet } from './paste-sheet';
import type { PastePlan, PlannedCell } from './plan-paste';

interface PastePreviewProps {
  readonly plan: PastePlan;
  readonly sheet: PasteSheet;
  readonly blanks: boolean;
}

/** The block laid over the sheet: a row a pupil, old and new values side by side, then what finds no place. */
export function PastePreview({ plan, sheet, blanks }: PastePreviewProps) {
  const rows = distinct(plan.cells.map(({ position }) => position.row));
  const cols = distinct(plan.cells.map(({ position }) => position.col));
  const byPlace = new Map(plan.cells.map((cell) => [`${cell.position.row}/${cell.position.col}`, cell]));
  return (
    <>
      {plan.cells.length > 0 ? (
        <Frame tabIndex={0} role="region" aria-label="Xem trước khối dán">
          <table>
            <thead>
              <tr>
                <th scope="col">Học sinh</th>
                {cols.map((col) => (
                  <th key={col} scope="col" title={sheet.columns[col]?.title}>
                    {sheet.columns[col]?.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row}>
                  <th scope="row">
                    {sheet.pupils[row]?.rollNumber}. {sheet.pupils[row]?.fullName}
                  </th>
                  {cols.map((col) => (
                    <PreviewCell key={col} cell={byPlace.get(`${row}/${col}`)} blanks={blanks} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Frame>
      ) : null}
      {plan.unplaced.length > 0 ? (
        <Leftovers aria-label="Ô không có chỗ">
          {plan.unplaced.slice(0, 20).map(({ blockRow, blockColumn, text, message }) => (
            <li key={`${blockRow}/${blockColumn}`}>
              Dòng {blockRow}, cột {blockColumn} của khối (“{text}”): {message}
            </li>
          ))}
          {plan.unplaced.length > 20 ? <li>… và {plan.unplaced.length - 20} ô nữa.</li> : null}
        </Leftovers>
      ) : null}
    </>
  );
}

function PreviewCell({ cell, blanks }: { readonly cell: PlannedCell | undefined; readonly blanks: boolean }) {
  if (!cell) return <td />;
  const { verdict, text } = cell;
  switch (verdict.kind) {
    case 'new':
      return <td data-kind="new">{formatMark(verdict.mark)}</td>;
    case 'same':
      return (
        <td data-kind="same" title="Giống điểm đang có">
          {text}
        </td>
      );
    case 'overwrite':
      return (
        <td data-kind="overwrite" title="Thay điểm đang có">
          <del>{formatMark(verdict.before)}</del> {formatMark(verdict.mark)}
        </td>
      );
    case 'blank':
      return blanks ? (
        <td data-kind="overwrite" title="Xóa điểm đang có">
          <del>{formatMark(verdict.before)}</del> trống
        </td>
      ) : (
        <td data-kind="same" title="Giữ điểm đang có">
          {formatMark(verdict.before)}
        </td>
      );
    case 'refused':
      return (
        <td data-kind="refused">
          {text}
          <small>{verdict.message}</small>
        </td>
      );
  }
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}

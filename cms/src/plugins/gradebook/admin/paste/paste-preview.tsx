import { formatMark } from '@cong-truong/domain/scores/format-mark';
import { styled } from 'styled-components';
import { color, tint } from '../shell/theme';
import type { PasteSheet } from './paste-sheet';
import type { PastePlan, PlannedCell } from './plan-paste';

const Frame = styled.div`
  max-height: 44dvh;
  overflow: auto;
  border: 1px solid ${color('neutral200')};
  border-radius: 4px;
  font-size: 1.3rem;
  color: ${color('neutral800')};

  & table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  & th,
  & td {
    padding: 0.5rem 0.8rem;
    border-bottom: 1px solid ${color('neutral150')};
    text-align: center;
    white-space: nowrap;
  }
  & thead th {
    position: sticky;
    top: 0;
    background: ${color('neutral100')};
    font-size: 1.2rem;
    font-weight: 600;
  }
  & tbody th {
    font-weight: 500;
    text-align: left;
  }
  & [data-kind='new'] {
    background: ${tint('success500', 16)};
  }
  & [data-kind='overwrite'] {
    background: ${tint('warning500', 20)};
    font-weight: 600;
  }
  & [data-kind='refused'] {
    background: ${tint('danger500', 18)};
  }
  & [data-kind='refused'] small {
    display: block;
    max-width: 22rem;
    color: ${color('danger700')};
    white-space: normal;
  }
  & [data-kind='same'] {
    color: ${color('neutral500')};
  }
  & del {
    margin-right: 0.4rem;
    color: ${color('neutral600')};
    font-weight: 400;
  }
`;

const Leftovers = styled.ul`
  display: grid;
  gap: 0.4rem;
  padding-left: 1.8rem;
  color: ${color('danger700')};
  font-size: 1.25rem;
  line-height: 1.5;
  list-style: disc;
`;

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

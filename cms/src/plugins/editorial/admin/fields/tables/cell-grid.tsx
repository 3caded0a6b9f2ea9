import { TABLE_LIMITS, type ContentTable } from '@cong-truong/domain/content/tables/content-table';
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { isSingleCell, parseBlock, type TextBlock } from '../../../../gradebook/admin/grid/clipboard';
import { Cells, RemoveButton } from './cell-grid-style';
import { columnsOf, withoutColumn, withoutRow, type CellPlace } from './edit-table';

interface CellGridProps {
  readonly number: number;
  readonly table: ContentTable;
  readonly onCell: (place: CellPlace, text: string) => void;
  readonly onPaste: (place: CellPlace, block: TextBlock) => void;
  readonly onChange: (table: ContentTable) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** Cells to type in. Tab goes on, Enter and the arrows up and down keep to the column; a block is pasted from a cell on. */
export function CellGrid({ number, table, onCell, onPaste, onChange }: CellGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const columns = columnsOf(table);

  const move = (event: KeyboardEvent, { row, column }: CellPlace): void => {
    const step = event.altKey || event.shiftKey ? undefined : STEPS[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLInputElement>(`[data-place="${row + step}/${column}"]`)?.focus();
  };
  const paste = (event: ClipboardEvent, place: CellPlace): void => {
    const block = parseBlock(event.clipboardData.getData('text/plain'));
    if (isSingleCell(block)) return;
    event.preventDefault();
    onPaste(place, block);
  };
  const isHead = ({ row, column }: CellPlace): boolean =>
    (table.headRow && row === 0) || (table.headColumn && column === 0);

  return (
    <Cells>
      <table ref={grid} aria-label={`Các ô của bảng ${number}`}>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>
                  <input
                    value={cell}
                    maxLength={TABLE_LIMITS.cellLength}
                    data-place={`${row}/${column}`}
                    data-head={isHead({ row, column }) ? '' : undefined}
                    aria-label={`Bảng ${number}, dòng ${row + 1}, cột ${column + 1}`}
                    onChange={(event) => onCell({ row, column }, event.target.value)}
                    onKeyDown={(event) => move(event, { row, column })}
                    onPaste={(event) => paste(event, { row, column })}
                  />
                </td>
              ))}
              <td>
                <RemoveButton
                  type="button"
                  title={`Xóa dòng ${row + 1}`}
                  aria-label={`Xóa dòng ${row + 1} của bảng ${number}`}
                  disabled={table.rows.length === 1}
                  onClick={() => onChange(withoutRow(table, row))}
                >
                  ×
                </RemoveButton>
              </td>
            </tr>
          ))}
          <tr>
            {Array.from({ length: columns }, (_, column) => (
              <td key={column}>
                <RemoveButton
                  type="button"
                  title={`Xóa cột ${column + 1}`}
                  aria-label={`Xóa cột ${column + 1} của bảng ${number}`}
                  disabled={columns === 1}
                  onClick={() => onChange(withoutColumn(table, column))}
                >
                  ×
                </RemoveButton>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Cells>
  );
}

import type { ContentTable } from '@cong-truong/domain/content/tables/content-table';
import styles from './table-view.module.css';

/**
 * A table of a text. On a narrow screen it scrolls by itself, also by keyboard, and the page does not; words of a cell keep a
 * width that reads.
 */
export function TableView({ table: { caption, headRow, headColumn, rows } }: { readonly table: ContentTable }) {
  const [first, ...others] = rows;
  const body = headRow ? others : rows;
  return (
    <div className={styles.scroll} role="region" aria-label={`Bảng: ${caption}`} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        {headRow && first !== undefined && (
          <thead>
            <tr>
              {first.map((cell, column) =>
                cell === '' ? (
                  <td key={column} />
                ) : (
                  <th
                    key={column}
                    scope="col"
                    data-number={body.every((row) => isNumber(row[column] ?? '')) ? '' : undefined}
                  >
                    {cell}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                headColumn && column === 0 && cell !== '' ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} data-number={isNumber(cell) ? '' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Amounts stand below each other by their last figure: 1.250.000, 12,5 %, −3. */
function isNumber(cell: string): boolean {
  return /^[-−+]?\d[\d.,\s]*(?:%|đ|đồng)?$/u.test(cell.trim());
}

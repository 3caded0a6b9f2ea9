import styles from './statistics-table.module.css';

type Cell = number | null | string | { readonly text: string; readonly href: string };

export interface StatisticsTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell names the row; the others are figures, null where they are not told. */
  readonly rows: readonly (readonly Cell[])[];
}

export function StatisticsTable({ caption, head, rows }: StatisticsTableProps) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures], row) => (
            <tr key={row}>
              <th scope="row">{name === undefined ? null : words(name)}</th>
              {figures.map((figure, column) => (
                <td key={column}>{words(figure)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function words(cell: Cell) {
  if (cell === null) return <span className={styles.hidden}>không nêu</span>;
  if (typeof cell === 'number') return cell.toLocaleString('vi-VN');
  return typeof cell === 'string' ? cell : <a href={cell.href}>{cell.text}</a>;
}

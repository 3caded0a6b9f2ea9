import { Lock } from '@strapi/icons';
import { memo } from 'react';
import type { GridColumn } from './grid-columns';

/** The circular's own names over the columns, with their weight; in full as a tooltip. */
export const ColumnHeads = memo(function ColumnHeads({ columns }: { readonly columns: readonly GridColumn[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="roll" title="Số thứ tự">
          STT
        </th>
        <th scope="col" className="name">
          Họ và tên
        </th>
        {columns.map((column, col) => (
          <th
            key={col}
            scope="col"
            data-head={col}
            className={column.kind === 'result' ? 'result' : undefined}
            data-key={column.kind === 'result' ? column.key : undefined}
            title={headTitle(column)}
          >
            <HeadLabel label={column.label} />
            <small>
              {column.kind === 'mark' && column.lock !== null ? <Lock role="img" aria-label="Đã khóa" /> : null}
              {column.note}
            </small>
          </th>
        ))}
      </tr>
    </thead>
  );
});

function headTitle(column: GridColumn): string {
  if (column.kind === 'result') return column.title;
  const { weight, required } = column.column;
  const entry = column.lock ?? column.until;
  return `${column.title} – hệ số ${weight}${required ? '' : ', không bắt buộc'}${entry === null ? '' : `\n${entry}`}`;
}

/** `ĐĐGtx 1` with its index set low, as the circulars print it. */
function HeadLabel({ label }: { readonly label: string }) {
  const match = /^(ĐĐG|ĐTBm|ĐTB)(tx|gk|ck|m)?(.*)$/u.exec(label);
  if (!match) return <>{label}</>;
  return (
    <abbr title="" style={{ textDecoration: 'none' }}>
      {match[1]}
      {match[2] ? <sub>{match[2]}</sub> : null}
      {match[3]}
    </abbr>
  );
}

import { Typography } from '@strapi/design-system';
import { TableFrame } from '../../../gradebook/admin/shell/plain-table';
import type { ReviewRow } from '../api/desk';
import { ListTable } from '../shell/list-table';
import { timeOf } from '../shell/words';
import { EntryLink } from './entry-link';

interface ReviewTableProps {
  readonly rows: readonly ReviewRow[];
  readonly empty: string;
  /** Heads of the columns that say who and why. */
  readonly who: string;
  readonly note: string;
}

export function ReviewTable({ rows, empty, who, note }: ReviewTableProps) {
  if (rows.length === 0) return <Typography textColor="neutral600">{empty}</Typography>;
  return (
    <TableFrame>
      <ListTable>
        <thead>
          <tr>
            <th scope="col">Tiêu đề</th>
            <th scope="col">Loại</th>
            <th scope="col">{who}</th>
            <th scope="col">Lúc</th>
            <th scope="col">{note}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.type}/${row.documentId}`}>
              <th scope="row">
                <EntryLink {...row} />
              </th>
              <td>{row.kind}</td>
              <td>{row.byName}</td>
              <td>{timeOf(row.at)}</td>
              <td>{row.comment}</td>
            </tr>
          ))}
        </tbody>
      </ListTable>
    </TableFrame>
  );
}

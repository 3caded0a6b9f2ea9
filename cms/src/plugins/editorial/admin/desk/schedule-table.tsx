import { Typography } from '@strapi/design-system';
import { TableFrame } from '../../../gradebook/admin/shell/plain-table';
import type { ScheduleRow } from '../api/desk';
import { ListTable } from '../shell/list-table';
import { timeOf } from '../shell/words';
import { EntryLink } from './entry-link';

export function ScheduleTable({ rows }: { readonly rows: readonly ScheduleRow[] }) {
  return (
    <TableFrame>
      <ListTable>
        <thead>
          <tr>
            <th scope="col">Tiêu đề</th>
            <th scope="col">Loại</th>
            <th scope="col">Đăng lúc</th>
            <th scope="col">Gỡ lúc</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.type}/${row.documentId}`}>
              <th scope="row">
                <EntryLink {...row} />
                {row.lastError ? (
                  <Typography tag="p" variant="pi" textColor="danger600">
                    Chưa làm được: {row.lastError} Hệ thống sẽ thử lại.
                  </Typography>
                ) : null}
              </th>
              <td>{row.kind}</td>
              <td>{row.publishAt ? timeOf(row.publishAt) : '–'}</td>
              <td>{row.unpublishAt ? timeOf(row.unpublishAt) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </ListTable>
    </TableFrame>
  );
}

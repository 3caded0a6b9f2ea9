import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { TableFrame } from '../../../gradebook/admin/shell/plain-table';
import type { Board } from '../api/board';
import { ListTable } from '../shell/list-table';
import { dayOf } from '../shell/words';

type Names = ReadonlyMap<string, string>;

/** Where the schools' sites lead to: what is new stands first, since gambling pages get in by a link that nobody looks at. */
export function OutsideHosts({ hosts, names }: { readonly hosts: Board['hosts']; readonly names: Names }) {
  return (
    <Part
      title="Trang ngoài mà các trường dẫn tới"
      hint="Trang mới nhất ở trên. Thấy trang lạ (cờ bạc, quảng cáo), báo trường gỡ liên kết và đổi mật khẩu."
      empty={hosts.length === 0 ? 'Chưa trang trường nào dẫn ra ngoài.' : null}
    >
      <thead>
        <tr>
          <th scope="col">Trang</th>
          <th scope="col">Liên kết</th>
          <th scope="col">Từ ngày</th>
          <th scope="col">Ở trường</th>
        </tr>
      </thead>
      <tbody>
        {hosts.map(({ host, links, since, siteCodes }) => (
          <tr key={host}>
            <th scope="row">{host}</th>
            <td>{links}</td>
            <td>{dayOf(since)}</td>
            <td className="words">{siteCodes.map((code) => names.get(code) ?? code).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </Part>
  );
}

export function BrokenLinks({ broken, names }: { readonly broken: Board['broken']; readonly names: Names }) {
  return (
    <Part title="Liên kết hỏng" empty={broken.length === 0 ? 'Không có liên kết nào hỏng.' : null}>
      <thead>
        <tr>
          <th scope="col">Trường</th>
          <th scope="col">Ở bài</th>
          <th scope="col">Địa chỉ</th>
          <th scope="col">Xem lần cuối</th>
        </tr>
      </thead>
      <tbody>
        {broken.map(({ siteCode, documentId, title, url, checkedAt }) => (
          <tr key={`${documentId} ${url}`}>
            <th scope="row">{names.get(siteCode) ?? siteCode}</th>
            <td className="words">{title}</td>
            <td className="words">{url}</td>
            <td>{checkedAt === null ? 'chưa xem' : dayOf(checkedAt)}</td>
          </tr>
        ))}
      </tbody>
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint?: string;
  /** What to say in place of the table. */
  readonly empty: string | null;
  readonly children: ReactNode;
}

function Part({ title, hint, empty, children }: PartProps) {
  return (
    <Box tag="section" paddingTop={8} aria-label={title}>
      <Typography tag="h2" variant="beta">
        {title}
      </Typography>
      <Box paddingTop={1} paddingBottom={3}>
        <Typography tag="p" textColor="neutral600">
          {empty ?? hint}
        </Typography>
      </Box>
      {empty === null ? (
        <TableFrame>
          <ListTable>{children}</ListTable>
        </TableFrame>
      ) : null}
    </Box>
  );
}

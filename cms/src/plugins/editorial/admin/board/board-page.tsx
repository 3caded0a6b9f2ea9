import { Typography } from '@strapi/design-system';
import { useResource } from '../../../gradebook/admin/api/use-resource';
import { FailureNotice } from '../../../gradebook/admin/shell/failure-notice';
import { Loading } from '../../../gradebook/admin/shell/loading';
import { TableFrame } from '../../../gradebook/admin/shell/plain-table';
import { readBoard, type Board, type SiteRow } from '../api/board';
import { readDesk } from '../api/desk';
import { Frame } from '../shell/frame';
import { BrokenLinks, OutsideHosts } from './link-lists';
import { ListTable } from '../shell/list-table';
import { dayOf, MISSING_WORDS } from '../shell/words';

/** From here on a site counts as silent: the school gets a letter. */
const SILENT_DAYS = 14;

/** Trang các trường: which sites live, which lack what the circulars ask for. */
export function BoardPage() {
  const desk = useResource('desk', readDesk);
  const board = useResource('board', readBoard);
  return (
    <Frame
      title="Trang các trường"
      subtitle="Lần cập nhật cuối, phần bắt buộc còn thiếu (TT 37/2020 Điều 9, TT 09/2024), liên kết hỏng"
      may={desk.state === 'ready' ? desk.data.may : null}
    >
      {board.state === 'loading' ? <Loading /> : null}
      {board.state === 'failed' ? <FailureNotice failure={board.failure} onRetry={() => void board.reload()} /> : null}
      {board.state === 'ready' ? <BoardParts board={board.data} /> : null}
    </Frame>
  );
}

function BoardParts({ board: { sites, broken, hosts } }: { readonly board: Board }) {
  const names = new Map(sites.map(({ schoolCode, name }) => [schoolCode, name]));
  return (
    <>
      <BoardTable sites={sites} />
      {sites.length > 0 ? <BrokenLinks broken={broken} names={names} /> : null}
      {sites.length > 0 ? <OutsideHosts hosts={hosts} names={names} /> : null}
    </>
  );
}

function BoardTable({ sites }: { readonly sites: readonly SiteRow[] }) {
  if (sites.length === 0) return <Typography>Chưa có trường nào thuộc cơ quan của bạn.</Typography>;
  const ordered = [...sites].sort((a, b) => b.silentDays - a.silentDays || b.missing.length - a.missing.length);
  return (
    <TableFrame>
      <ListTable>
        <thead>
          <tr>
            <th scope="col">Trường</th>
            <th scope="col">Cập nhật cuối</th>
            <th scope="col">Tin, thông báo</th>
            <th scope="col">Mục khác</th>
            <th scope="col">Chờ duyệt</th>
            <th scope="col">Còn thiếu</th>
            <th scope="col">Liên kết hỏng</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((site) => (
            <BoardRow key={site.schoolCode} site={site} />
          ))}
        </tbody>
      </ListTable>
    </TableFrame>
  );
}

function BoardRow({ site }: { readonly site: SiteRow }) {
  const news = (site.items['news'] ?? 0) + (site.items['notice'] ?? 0);
  const all = Object.values(site.items).reduce((sum, count) => sum + count, 0);
  const isSilent = site.silentDays >= SILENT_DAYS;
  return (
    <tr>
      <th scope="row">{site.name}</th>
      <td>
        {site.lastUpdate ? dayOf(site.lastUpdate) : 'chưa có'}
        <Typography tag="p" variant="pi" textColor={isSilent ? 'danger600' : 'neutral600'}>
          {agoOf(site.silentDays, isSilent)}
        </Typography>
      </td>
      <td>{news}</td>
      <td>{all - news}</td>
      <td>{site.waiting}</td>
      <td className="words">
        {site.missing.length === 0 ? 'Đủ' : site.missing.map((part) => MISSING_WORDS[part] ?? part).join('; ')}
        {site.overdue > 0 ? (
          <Typography tag="p" variant="pi" textColor="danger600">
            {site.overdue} nội dung công khai quá hạn
          </Typography>
        ) : null}
      </td>
      <td>
        {site.brokenLinks}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {site.outsideLinks} trang ngoài
        </Typography>
      </td>
    </tr>
  );
}

function agoOf(days: number, isSilent: boolean): string {
  if (days === 0) return 'hôm nay';
  return isSilent ? `im lặng ${days} ngày` : `${days} ngày trước`;
}

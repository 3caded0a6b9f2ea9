import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { TableFrame } from '../../../gradebook/admin/shell/plain-table';
import type { DryRun, ImportSource, Outcome } from '../api/imports';
import { Failure } from '../shell/failure';
import { ListTable } from '../shell/list-table';
import { dayOf } from '../shell/words';
import { useImportRun } from './use-import-run';

interface DryRunTableProps {
  readonly source: ImportSource;
  readonly run: DryRun;
}

/** What would come over, article by article; then what came. */
export function DryRunTable({ source, run }: DryRunTableProps) {
  const fresh = run.articles.filter(({ verdict }) => verdict === 'new').map(({ guid }) => guid);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(fresh));
  const [withoutLost, setWithoutLost] = useState(false);
  const work = useImportRun(source);
  const open = fresh.filter((guid) => chosen.has(guid) && !isDone(work.outcomes.get(guid)));
  const toggle = (guid: string): void => {
    const next = new Set(chosen);
    if (!next.delete(guid)) next.add(guid);
    setChosen(next);
  };
  return (
    <section>
      <Typography variant="delta" tag="h2">
        {run.articles.length} bài trong nguồn, {fresh.length} bài có thể nhập
      </Typography>
      <Typography tag="p" textColor="neutral600" paddingTop={1} paddingBottom={4}>
        {run.passedOver > 0 ? `Bỏ qua ${run.passedOver} mục không phải bài đã đăng. ` : ''}
        {run.publishes
          ? 'Bài được đăng ngay; bài có thể lộ thông tin cá nhân nằm ở mục Chờ duyệt.'
          : 'Bài được lưu nháp và gửi người duyệt.'}
      </Typography>
      {work.failure ? <Failure message={work.failure} /> : null}
      <TableFrame>
        <ListTable>
          <thead>
            <tr>
              <th scope="col">Nhập</th>
              <th scope="col">Tiêu đề</th>
              <th scope="col">Ngày</th>
              <th scope="col">Địa chỉ cũ</th>
              <th scope="col">Ảnh</th>
              <th scope="col">Kết quả</th>
            </tr>
          </thead>
          <tbody>
            {run.articles.map((article, index) => (
              <tr key={`${article.guid}/${index}`}>
                <td>
                  <Checkbox
                    aria-label={`Nhập bài ${article.title}`}
                    disabled={article.verdict !== 'new' || work.running}
                    checked={article.verdict === 'new' && chosen.has(article.guid)}
                    onCheckedChange={() => toggle(article.guid)}
                  />
                </td>
                <th scope="row">{article.title || '(không có tiêu đề)'}</th>
                <td>{article.publishedOn ? dayOf(article.publishedOn) : '–'}</td>
                <td>{article.formerPath ?? '–'}</td>
                <td>{article.pictures}</td>
                <td>{resultOf(article, work.outcomes.get(article.guid))}</td>
              </tr>
            ))}
          </tbody>
        </ListTable>
      </TableFrame>
      <Flex gap={4} paddingTop={4} wrap="wrap">
        <Button loading={work.running} disabled={open.length === 0} onClick={() => void work.start(open, withoutLost)}>
          Nhập {open.length} bài
        </Button>
        <Checkbox checked={withoutLost} onCheckedChange={() => setWithoutLost(!withoutLost)}>
          Vẫn nhập khi có ảnh không tải được
        </Checkbox>
      </Flex>
    </section>
  );
}

function isDone(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && outcome.result !== 'failed';
}

const RESULTS = { published: 'Đã đăng', submitted: 'Đã gửi duyệt', already: 'Đã có', failed: 'Chưa nhập' } as const;

function resultOf(article: DryRun['articles'][number], outcome: Outcome | undefined): string {
  if (outcome) return RESULTS[outcome.result] + (outcome.message ? `: ${outcome.message}` : '');
  switch (article.verdict) {
    case 'new':
      return 'Sẽ nhập';
    case 'already':
      return 'Đã nhập lần trước';
    case 'refused':
      return `Không nhập được: ${article.reason ?? ''}`;
  }
}

import { Typography } from '@strapi/design-system';
import { useResource } from '../../../gradebook/admin/api/use-resource';
import { FailureNotice } from '../../../gradebook/admin/shell/failure-notice';
import { Loading } from '../../../gradebook/admin/shell/loading';
import { readDesk } from '../api/desk';
import { Frame } from '../shell/frame';
import { ReviewTable } from './review-table';
import { ScheduleTable } from './schedule-table';

/** What waits for a decision, what came back, what is planned. */
export function DeskPage() {
  const desk = useResource('desk', readDesk);
  return (
    <Frame
      title="Biên tập"
      subtitle="Bài chờ duyệt, bài được trả lại và lịch đăng"
      may={desk.state === 'ready' ? desk.data.may : null}
    >
      {desk.state === 'loading' ? <Loading /> : null}
      {desk.state === 'failed' ? <FailureNotice failure={desk.failure} onRetry={() => void desk.reload()} /> : null}
      {desk.state === 'ready' ? (
        <>
          <section>
            <Heading>Chờ duyệt ({desk.data.waiting.length})</Heading>
            <ReviewTable rows={desk.data.waiting} empty="Không có bài nào đang chờ." who="Người gửi" note="Lời nhắn" />
          </section>
          {desk.data.returned.length > 0 ? (
            <section>
              <Heading>Được trả lại ({desk.data.returned.length})</Heading>
              <ReviewTable rows={desk.data.returned} empty="" who="Người trả" note="Cần sửa" />
            </section>
          ) : null}
          {desk.data.schedules.length > 0 ? (
            <section>
              <Heading>Đã hẹn giờ ({desk.data.schedules.length})</Heading>
              <ScheduleTable rows={desk.data.schedules} />
            </section>
          ) : null}
        </>
      ) : null}
    </Frame>
  );
}

function Heading({ children }: { readonly children: React.ReactNode }) {
  return (
    <Typography variant="delta" tag="h2" paddingBottom={3} display="block">
      {children}
    </Typography>
  );
}

import { useForm } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useResource } from '../../../gradebook/admin/api/use-resource';
import { readStanding, type DocumentPlace, type Standing } from '../api/document';
import { timeOf } from '../shell/words';
import { DecisionDialog, type Decision } from './decision-dialog';
import { PreviewButton } from './preview-button';

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
}

/** Types of a site's own content; the server says no for the others. */
const NOT_REVIEWED = ['api::school.school', 'api::authority.authority', 'api::student.student', 'api::staff.staff'];

/** Beside a form: where the entry stands on its way to the public, and the next step. */
export function ReviewPanel({ model, documentId }: PanelProps) {
  if (!model.startsWith('api::') || NOT_REVIEWED.includes(model)) return null;
  if (!documentId) {
    return { title: 'Duyệt bài', content: <Typography>Lưu bài một lần, rồi gửi người duyệt.</Typography> };
  }
  return { title: 'Duyệt bài', content: <ReviewState place={{ uid: model, documentId }} /> };
}

function ReviewState({ place }: { readonly place: DocumentPlace }) {
  const standing = useResource(`${place.uid}/${place.documentId}`, (signal) => readStanding(place, signal));
  const modified = useForm('ReviewPanel', (state) => state.modified);
  const [decision, setDecision] = useState<Decision | null>(null);
  if (standing.state === 'loading') return <Typography>Đang tải…</Typography>;
  if (standing.state === 'failed') return <Typography textColor="neutral600">{standing.failure.message}</Typography>;
  const { data } = standing;
  const open = (next: Decision) => () => setDecision(next);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Stage standing={data} />
      {modified ? (
        <Typography variant="pi" textColor="neutral600">
          Có thay đổi chưa lưu. Hãy lưu trước khi xem trước, gửi hoặc duyệt.
        </Typography>
      ) : null}
      <PreviewButton place={place} isModified={modified} />
      {data.may.approve ? (
        <>
          <Button disabled={modified} onClick={open('approve')} fullWidth>
            Duyệt và đăng
          </Button>
          <Button variant="secondary" disabled={modified} onClick={open('return')} fullWidth>
            Trả lại kèm lời nhắn
          </Button>
        </>
      ) : data.may.submit ? (
        <Button disabled={modified || data.review?.state === 'submitted'} onClick={open('submit')} fullWidth>
          {data.review?.state === 'submitted' ? 'Đã gửi, đang chờ' : 'Gửi duyệt'}
        </Button>
      ) : null}
      {decision ? (
        <DecisionDialog decision={decision} place={place} standing={data} onClose={() => setDecision(null)} />
      ) : null}
    </Flex>
  );
}

const STAGES = { submitted: 'Chờ duyệt', returned: 'Được trả lại', approved: 'Đã duyệt' } as const;

function Stage({ standing: { review, schedule, findings } }: { readonly standing: Standing }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography fontWeight="semiBold">{review ? STAGES[review.state] : 'Chưa gửi duyệt'}</Typography>
      {review ? (
        <Typography variant="pi" textColor="neutral600">
          {review.byName}, {timeOf(review.at)}
        </Typography>
      ) : null}
      {review?.comment ? <Typography textColor="neutral800">“{review.comment}”</Typography> : null}
      {schedule?.publishAt ? <Typography>Hẹn đăng {timeOf(schedule.publishAt)}</Typography> : null}
      {schedule?.unpublishAt ? <Typography>Hẹn gỡ {timeOf(schedule.unpublishAt)}</Typography> : null}
      {schedule?.lastError ? <Typography textColor="danger600">Chưa đăng được: {schedule.lastError}</Typography> : null}
      {findings.length > 0 ? (
        <Typography textColor="danger600">
          {findings.length} chỗ có thể lộ thông tin cá nhân. Xem kĩ trước khi đăng.
        </Typography>
      ) : null}
    </Flex>
  );
}

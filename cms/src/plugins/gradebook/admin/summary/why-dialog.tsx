import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import { Button, Modal, Typography } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { useLayoutEffect, useRef } from 'react';
import { styled } from 'styled-components';
import type { ClassChoice } from '../api/choices';
import { readRecord, type PupilRecord } from '../api/record';
import type { SummaryPeriod, SummaryPupil } from '../api/summary';
import { useResource } from '../api/use-resource';
import { Banner } from '../saving-view/banner';
import { FailureNotice } from '../shell/failure-notice';
import { Loading } from '../shell/loading';
import { color } from '../shell/theme';
import { WhySections } from '../why/why-sections';
import { pupilWhy } from './pupil-why';
import { isAsShown } from './shown-result';

const PERIOD_NAMES = { 1: 'học kỳ I', 2: 'học kỳ II', 3: 'cả năm' } as const;

const Parts = styled.div`
  display: grid;
  gap: 2.4rem;

  &:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: 8px;
  }

  & > section > h2 {
    margin-bottom: 1.2rem;
    padding-bottom: 0.4rem;
    border-bottom: 1px solid ${color('neutral200')};
    color: ${color('neutral800')};
    font-size: 1.4rem;
    font-weight: 700;
  }
`;

interface WhyDialogProps {
  readonly chosenClass: ClassChoice;
  readonly period: SummaryPeriod;
  readonly pupil: SummaryPupil;
  /** The result that was asked for: it comes into sight. */
  readonly about: string | null;
  readonly onClose: () => void;
  /** Where the focus goes when the dialog is gone. */
  readonly onReturnFocus: (event: Event) => void;
}

/** Why a pupil's results are what they are: each rating, the averages, and every subject. */
export function WhyDialog({ chosenClass, period, pupil, about, onClose, onReturnFocus }: WhyDialogProps) {
  const { classId } = chosenClass;
  const record = useResource(`${classId}/${pupil.studentId}`, (signal) => readRecord(classId, pupil.studentId, signal));
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={onReturnFocus}>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>
            Vì sao? {pupil.fullName}, {PERIOD_NAMES[period]}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {record.state === 'loading' ? <Loading /> : null}
          {record.state === 'failed' ? (
            <FailureNotice failure={record.failure} onRetry={() => void record.reload()} />
          ) : null}
          {record.state === 'ready' ? (
            <Reasons chosenClass={chosenClass} period={period} pupil={pupil} about={about} record={record.data} />
          ) : null}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Đóng
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

type ReasonsProps = Omit<WhyDialogProps, 'onClose' | 'onReturnFocus'> & { readonly record: PupilRecord };

function Reasons({ chosenClass, period, pupil, about, record }: ReasonsProps) {
  const parts = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (about !== null) parts.current?.querySelector(`[data-why="${about}"]`)?.scrollIntoView({ block: 'start' });
  }, [about]);
  const why = pupilWhy(regulationById(chosenClass.regulation), record, period);
  if (!why) {
    return (
      <Typography textColor="neutral600">
        Học sinh không có kết quả của {PERIOD_NAMES[period]}: vào lớp sau hoặc rời lớp trước khi kết thúc học kỳ.
      </Typography>
    );
  }
  return (
    <>
      {isAsShown(why.result, pupil) ? null : (
        <Banner tone="warning" icon={<Clock aria-hidden />}>
          Điểm hoặc mức xếp vừa thay đổi: phần giải thích theo số liệu mới nhất, bảng tổng hợp đang được tính lại.
        </Banner>
      )}
      {/* Can be focused, so that the keyboard scrolls it. */}
      <Parts ref={parts} tabIndex={0} role="region" aria-label="Lời giải thích">
        <section>
          <h2>Kết quả chung</h2>
          <WhySections sections={why.verdicts} idPrefix="why" />
        </section>
        <section>
          <h2>Từng môn</h2>
          <WhySections sections={why.subjects} idPrefix="why-subject" />
        </section>
      </Parts>
    </>
  );
}

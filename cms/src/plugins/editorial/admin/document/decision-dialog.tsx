import { Button, Field, Flex, Modal, Radio, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { decide, type Answers, type Consent, type DocumentPlace, type Standing } from '../api/document';
import { Failure } from '../shell/failure';
import { timeOf } from '../shell/words';
import { FindingList } from './finding-list';
import { useSendAndReload } from './use-send-and-reload';

export type Decision = 'submit' | 'return' | 'approve';

const WORDS = {
  submit: { title: 'Gửi người duyệt', confirm: 'Gửi duyệt', field: 'Lời nhắn cho người duyệt (không bắt buộc)' },
  return: { title: 'Trả lại bài', confirm: 'Trả lại', field: 'Điều cần sửa' },
  approve: { title: 'Duyệt và đăng', confirm: 'Duyệt và đăng', field: 'Lí do được phép đăng' },
} as const;

interface DecisionDialogProps {
  readonly decision: Decision;
  readonly place: DocumentPlace;
  readonly standing: Standing;
  readonly onClose: () => void;
}

/** Asks what must be answered before a text goes on: about data of persons, about children on pictures, what to change. */
export function DecisionDialog({ decision, place, standing, onClose }: DecisionDialogProps) {
  const [text, setText] = useState('');
  const [consent, setConsent] = useState<Consent | null>(null);
  const { title, confirm, field } = WORDS[decision];
  const asksForConsent = decision !== 'return' && standing.asksForConsent;
  const findings = decision === 'return' ? [] : standing.findings;
  const asksForText = decision !== 'approve' || findings.length > 0;
  const missesText =
    (decision === 'return' && text.trim().length < 3) ||
    (decision === 'approve' && findings.length > 0 && text.trim().length < 5);

  const { failure, dismissFailure, sending, act } = useSendAndReload(() =>
    decide(place, decision, answersOf(decision, text.trim(), asksForConsent ? consent : null)),
  );

  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {failure ? <Failure message={failure} onClose={dismissFailure} /> : null}
            <FindingList findings={findings} />
            {asksForConsent ? <ConsentQuestion value={consent} onChange={setConsent} /> : null}
            {asksForText ? (
              <Field.Root required={decision !== 'submit'}>
                <Field.Label>{field}</Field.Label>
                <Textarea
                  value={text}
                  maxLength={1000}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value)}
                />
              </Field.Root>
            ) : null}
            {decision === 'approve' ? <WhenLine publishAt={standing.publishAt} /> : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Thôi
          </Button>
          <Button
            loading={sending}
            disabled={missesText || (asksForConsent && consent === null)}
            onClick={() => void act()}
          >
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function answersOf(decision: Decision, text: string, consent: Consent | null): Answers {
  const answered = consent === null ? {} : { consent };
  if (decision === 'return') return { comment: text };
  return decision === 'submit' ? { ...answered, note: text } : { ...answered, reason: text };
}

function ConsentQuestion({
  value,
  onChange,
}: {
  readonly value: Consent | null;
  readonly onChange: (consent: Consent) => void;
}) {
  return (
    <Field.Root>
      <Field.Label>Trong ảnh có học sinh không?</Field.Label>
      <Radio.Group
        aria-label="Trong ảnh có học sinh không?"
        value={value ?? ''}
        onValueChange={(next: string) => onChange(next === 'onFile' ? 'onFile' : 'noChildren')}
      >
        <Radio.Item value="noChildren">Không có học sinh, hoặc không nhận ra ai</Radio.Item>
        <Radio.Item value="onFile">Có; trường đang giữ giấy đồng ý của cha mẹ (và của em, nếu từ 7 tuổi)</Radio.Item>
      </Radio.Group>
    </Field.Root>
  );
}

function WhenLine({ publishAt }: { readonly publishAt: string | null }) {
  const isLater = publishAt !== null && new Date(publishAt).getTime() > Date.now();
  return (
    <Typography textColor="neutral600">
      {isLater ? `Bài sẽ tự đăng lúc ${timeOf(publishAt)}.` : 'Bài hiện trên trang của trường sau vài giây.'}
    </Typography>
  );
}

import { Button, Modal } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { failureOf, type Failure } from '../api/failure';
import { ErrorLine } from '../shell/error-line';
import { color } from '../shell/theme';

/** Fields below each other with their names; two beside each other where there is room. */
export const Fields = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: 1.2rem 1.6rem;
  width: 100%;

  & > label {
    display: grid;
    gap: 0.4rem;
    color: ${color('neutral800')};
    font-size: 1.3rem;
    font-weight: 600;
  }
  & > label > * {
    width: 100%;
    max-width: none;
  }
  & > p {
    grid-column: 1 / -1;
    color: ${color('neutral600')};
    font-size: 1.3rem;
    line-height: 1.5;
  }
`;

interface WindowDialogProps {
  readonly title: string;
  readonly confirm: string;
  /** What is to be done; `null` while something is missing. */
  readonly act: (() => Promise<void>) | null;
  readonly danger?: boolean;
  readonly children: ReactNode;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something is done with a window; stays open with the reason when it was not. */
export function WindowDialog({ title, confirm, act, danger, children, onDone, onClose }: WindowDialogProps) {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async () => {
    if (!act) return;
    setSending(true);
    setFailure(null);
    try {
      await act();
      await onDone();
    } catch (error) {
      setFailure(failureOf(error));
      setSending(false);
    }
  };
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {failure ? <ErrorLine failure={failure} /> : null}
          {children}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Thôi
          </Button>
          <Button
            variant={danger ? 'danger' : 'default'}
            loading={sending}
            disabled={act === null}
            onClick={() => void send()}
          >
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

import { Button } from '@strapi/design-system';
import { Check, ArrowClockwise, CheckCircle, Lock, WarningCircle, Loader } from '@strapi/icons';
import { useState } from 'react';
import { keyframes, styled } from 'styled-components';
import type { SaveState } from '../saving/save-state';
import { saveStatus, type SaveStatus } from '../saving/status';
import { Chip, TextAction, type ChipTone } from '../shell/controls';
import { SignInDialog } from './sign-in-dialog';

const turn = keyframes`
  to {
    transform: rotate(360deg);
  }
`;

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.6rem 1rem;
  min-height: 3.6rem;
  font-size: 1.3rem;

  & .busy svg {
    animation: ${turn} 1s linear infinite;
  }
  @media (prefers-reduced-motion: reduce) {
    & .busy svg {
      animation: none;
    }
  }
`;

const TONES: Readonly<Record<SaveStatus['tone'], ChipTone>> = {
  quiet: 'neutral',
  busy: 'primary',
  good: 'success',
  warning: 'warning',
  bad: 'danger',
};

interface SaveIndicatorProps<V> {
  readonly state: SaveState<V>;
  /** The sheet takes no changes. */
  readonly locked: boolean;
  readonly onRetry: () => void;
  readonly onShowConflicts: () => void;
  readonly onShowUnsent: () => void;
  /** Leads to the first cell that waits for a correction. */
  readonly onShowRefused: () => void;
  /** Where the focus goes when a dialog of its own is gone. */
  readonly onReturnFocus: (event: Event) => void;
}

/** Whether all is stored, at any moment, and what to do when not. */
export function SaveIndicator<V>({
  state,
  locked,
  onRetry,
  onShowConflicts,
  onShowUnsent,
  onShowRefused,
  onReturnFocus,
}: SaveIndicatorProps<V>) {
  const status = saveStatus(state, locked);
  const [signingIn, setSigningIn] = useState(false);
  return (
    <Line>
      {status.conflicts > 0 ? (
        <Chip $tone="warning">
          <WarningCircle aria-hidden />
          {status.conflicts} ô người khác đã sửa
          <TextAction type="button" onClick={onShowConflicts}>
            Quyết định
          </TextAction>
        </Chip>
      ) : null}
      {status.refused > 0 ? (
        <Chip $tone="danger">
          <WarningCircle aria-hidden />
          {status.refused} ô cần sửa
          <TextAction type="button" onClick={onShowRefused}>
            Đến ô
          </TextAction>
        </Chip>
      ) : null}
      <Chip
        $tone={TONES[status.tone]}
        className={status.tone}
        role="status"
        aria-live="polite"
        data-save-tone={status.tone}
      >
        {iconOf(status)}
        {status.text}
        {status.action === 'retry' || status.action === 'signIn' ? (
          <TextAction type="button" onClick={onRetry}>
            Thử lại
          </TextAction>
        ) : null}
        {status.action === 'copy' ? (
          <TextAction type="button" onClick={onShowUnsent}>
            Xem và sao chép
          </TextAction>
        ) : null}
      </Chip>
      {status.action === 'signIn' ? (
        <Button size="S" onClick={() => setSigningIn(true)}>
          Đăng nhập lại
        </Button>
      ) : null}
      {signingIn ? (
        <SignInDialog
          unsent={status.unsent}
          onSignedIn={() => {
            setSigningIn(false);
            onRetry();
          }}
          onClose={() => setSigningIn(false)}
          onReturnFocus={onReturnFocus}
        />
      ) : null}
    </Line>
  );
}

function iconOf({ tone, text }: SaveStatus) {
  switch (tone) {
    case 'busy':
      return <Loader aria-hidden />;
    case 'good':
      return <CheckCircle aria-hidden />;
    case 'warning':
      return <ArrowClockwise aria-hidden />;
    case 'bad':
      return <WarningCircle aria-hidden />;
    case 'quiet':
      return text === 'Chỉ xem' ? <Lock aria-hidden /> : <Check aria-hidden />;
  }
}

import { ArrowClockwise, ClockCounterClockwise, More, Question } from '@strapi/icons';
import type { RefObject } from 'react';
import { styled } from 'styled-components';
import { SquareButton } from '../shell/controls';
import { WHY_PANEL } from './why-panel';

const Buttons = styled.div`
  display: flex;
  gap: 0.4rem;

  & .undo svg {
    transform: scaleX(-1);
  }
`;

interface CellButtonsProps {
  readonly menuButton: RefObject<HTMLButtonElement>;
  readonly onMark: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onMenu: () => void;
  readonly onHistory: () => void;
  readonly onRepeat: (direction: 'undo' | 'redo') => void;
  /** The panel that explains the averages is open. */
  readonly explains: boolean;
  readonly onExplain: () => void;
}

/** The keys' doubles for the mouse and for phones. */
export function CellButtons({
  menuButton,
  onMark,
  canUndo,
  canRedo,
  onMenu,
  onHistory,
  onRepeat,
  ...why
}: CellButtonsProps) {
  return (
    <Buttons role="toolbar" aria-label="Thao tác">
      <SquareButton
        ref={menuButton}
        type="button"
        aria-label="Thao tác với ô"
        title="Thao tác với ô (Shift+F10)"
        aria-haspopup="menu"
        onClick={onMenu}
        disabled={!onMark}
      >
        <More aria-hidden />
      </SquareButton>
      <SquareButton
        type="button"
        aria-label="Lịch sử ô điểm"
        title="Lịch sử ô điểm (Shift+F2)"
        onClick={onHistory}
        disabled={!onMark}
      >
        <ClockCounterClockwise aria-hidden />
      </SquareButton>
      <SquareButton
        type="button"
        aria-label="Vì sao có điểm trung bình này?"
        title="Vì sao có điểm trung bình này? (Alt+V)"
        aria-keyshortcuts="Alt+V"
        aria-expanded={why.explains}
        aria-controls={why.explains ? WHY_PANEL : undefined}
        onClick={why.onExplain}
      >
        <Question aria-hidden />
      </SquareButton>
      <SquareButton
        type="button"
        className="undo"
        aria-label="Hoàn tác"
        title="Hoàn tác (Ctrl+Z)"
        onClick={() => onRepeat('undo')}
        disabled={!canUndo}
      >
        <ArrowClockwise aria-hidden />
      </SquareButton>
      <SquareButton
        type="button"
        aria-label="Làm lại"
        title="Làm lại (Ctrl+Y)"
        onClick={() => onRepeat('redo')}
        disabled={!canRedo}
      >
        <ArrowClockwise aria-hidden />
      </SquareButton>
    </Buttons>
  );
}

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import type { Position } from '../grid/selection';
import { color } from '../shell/theme';
import { bubblePlace, type BubblePlace } from './bubble-place';

/** The one bubble of the page: cells refer to it as their description. */
export const REFUSAL_BUBBLE = 'gradebook-refusal';

const Bubble = styled.div`
  position: fixed;
  z-index: ${({ theme }) => theme.zIndices.navigation};
  width: max-content;
  max-width: min(32rem, calc(100vw - 1.6rem));
  padding: 0.6rem 1rem;
  border-radius: 4px;
  background: ${color('danger700')};
  color: ${color('neutral0')};
  box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  font-size: 1.25rem;
  font-weight: 500;
  line-height: 1.4;
  pointer-events: none;

  & > i {
    position: absolute;
    top: 50%;
    width: 1rem;
    height: 1rem;
    background: inherit;
    transform: translate(-50%, -50%) rotate(45deg);
  }
  &[data-side='right'] > i {
    left: 0;
  }
  &[data-side='left'] > i {
    left: 100%;
  }
  &[data-side='above'] > i {
    top: 100%;
  }
`;

interface RefusalBubbleProps {
  readonly frame: RefObject<HTMLElement>;
  readonly place: Position | null;
  readonly message: string | null;
}

/** The reason of a refusal, beside its cell and over everything that would cut it off. */
export function RefusalBubble({ frame, place, message }: RefusalBubbleProps) {
  const bubble = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<(BubblePlace & { readonly tip: number }) | null>(null);
  const row = place?.row;
  const col = place?.col;

  useLayoutEffect(() => {
    const put = () => {
      const cell = frame.current?.querySelector(`[data-row="${row}"] [data-col="${col}"]`)?.getBoundingClientRect();
      const around = frame.current?.getBoundingClientRect();
      const own = bubble.current?.getBoundingClientRect();
      const next = cell && around && own ? bubblePlace(cell, around, own, window.innerWidth) : null;
      setShown(next && cell ? { ...next, tip: (cell.left + cell.right) / 2 - next.left } : null);
    };
    put();
    // Any scrolling box on the way up moves the cell.
    window.addEventListener('scroll', put, true);
    window.addEventListener('resize', put);
    return () => {
      window.removeEventListener('scroll', put, true);
      window.removeEventListener('resize', put);
    };
  }, [frame, row, col, message]);

  if (message === null) return null;
  return createPortal(
    <Bubble
      ref={bubble}
      id={REFUSAL_BUBBLE}
      role="tooltip"
      data-side={shown?.side}
      style={shown ? { top: shown.top, left: shown.left } : { visibility: 'hidden', top: 0, left: 0 }}
    >
      <i aria-hidden style={shown?.side === 'above' ? { left: shown.tip } : undefined} />
      {message}
    </Bubble>,
    document.body,
  );
}

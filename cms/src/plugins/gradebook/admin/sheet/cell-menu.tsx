import type { AssessmentMode } from '@cong-truong/domain/regulations/regulation';
import type { Mark } from '@cong-truong/domain/scores/mark';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { MenuList } from './cell-menu-style';

export interface CellMenuActions {
  readonly onPut: (mark: Mark | null) => void;
  readonly onFillBlanks: () => void;
  readonly onEdit: () => void;
  readonly onHistory: () => void;
}

interface CellMenuProps extends CellMenuActions {
  readonly anchor: DOMRect;
  readonly mode: AssessmentMode;
  readonly locked: boolean;
  readonly onClose: () => void;
}

/** What can be done with a cell, for the mouse, for phones whose keyboard has digits only, and to learn the keys. */
export function CellMenu({ anchor, mode, locked, onClose, ...actions }: CellMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: anchor.bottom + 4, left: anchor.left });

  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (!box) return;
    const left = Math.max(8, Math.min(anchor.left, window.innerWidth - box.width - 8));
    const below = anchor.bottom + 4;
    const top = below + box.height > window.innerHeight ? Math.max(8, anchor.top - box.height - 4) : below;
    setPlace({ top, left });
    items(list.current)[0]?.focus();
  }, [anchor]);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) onClose();
    };
    window.addEventListener('pointerdown', outside);
    return () => window.removeEventListener('pointerdown', outside);
  }, [onClose]);

  const act = (run: () => void) => () => {
    onClose();
    run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    if (step !== undefined) moveFocus(list.current, step);
    if (step !== undefined || event.key === 'Escape' || event.key === 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return createPortal(
    <MenuList ref={list} role="menu" aria-label="Thao tác với ô" style={place} onKeyDown={onKeyDown}>
      <Item label="Sửa" hint="F2" disabled={locked} onAct={act(actions.onEdit)} />
      {mode === 'comment' ? (
        <>
          <Item
            label="Đạt"
            hint="Đ"
            disabled={locked}
            onAct={act(() => actions.onPut({ kind: 'comment', passed: true }))}
          />
          <Item
            label="Chưa đạt"
            hint="CĐ"
            disabled={locked}
            onAct={act(() => actions.onPut({ kind: 'comment', passed: false }))}
          />
        </>
      ) : null}
      <Item
        label="Vắng có lí do, chờ kiểm tra bù"
        hint="v"
        disabled={locked}
        onAct={act(() => actions.onPut({ kind: 'pending' }))}
      />
      <Item
        label={mode === 'comment' ? 'Không kiểm tra bù, tính Chưa đạt' : 'Không kiểm tra bù, tính 0 điểm'}
        hint="k"
        disabled={locked}
        onAct={act(() => actions.onPut({ kind: 'forfeit' }))}
      />
      <Item label="Xóa" hint="Delete" disabled={locked} onAct={act(() => actions.onPut(null))} />
      <hr />
      <Item label="Chép xuống các ô trống bên dưới" hint="" disabled={locked} onAct={act(actions.onFillBlanks)} />
      <Item label="Lịch sử ô điểm" hint="Shift+F2" disabled={false} onAct={act(actions.onHistory)} />
    </MenuList>,
    document.body,
  );
}

interface ItemProps {
  readonly label: string;
  readonly hint: string;
  readonly disabled: boolean;
  readonly onAct: () => void;
}

function Item({ label, hint, disabled, onAct }: ItemProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} disabled={disabled} onClick={onAct}>
      {label}
      <kbd>{hint}</kbd>
    </button>
  );
}

function items(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
}

function moveFocus(list: HTMLElement | null, step: number): void {
  const all = items(list);
  const index = all.findIndex((item) => item === document.activeElement);
  all[(index + step + all.length) % all.length]?.focus();
}

import { useState } from 'react';
import { changeWindow, type EntryWindowView, type WindowTimes } from '../api/entry-windows';
import { problemOf, TimeFields } from './time-fields';
import { Fields, WindowDialog } from './window-dialog';
import { windowName } from './window-words';

interface ChangeDialogProps {
  readonly window: EntryWindowView;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** Moves the times of a window; a closed one is opened again by a later end. */
export function ChangeDialog({ window, onDone, onClose }: ChangeDialogProps) {
  const [times, setTimes] = useState<WindowTimes>({ opensAt: window.opensAt, closesAt: window.closesAt });
  return (
    <WindowDialog
      title={`Sửa giờ: ${windowName(window)}`}
      confirm="Lưu giờ mới"
      act={problemOf(times) === null ? () => changeWindow(window, times) : null}
      onDone={onDone}
      onClose={onClose}
    >
      <Fields>
        <TimeFields times={times} onChange={setTimes} />
      </Fields>
    </WindowDialog>
  );
}

import { toVietnamMinute } from '@cong-truong/domain/calendar/vietnam-minute';
import { WINDOW_KIND_NAMES } from '@cong-truong/domain/entry-windows/describe-window';
import { WINDOW_KINDS, type WindowKind, type WindowPlace } from '@cong-truong/domain/entry-windows/entry-window';
import { useState } from 'react';
import { addWindow, type WindowTimes } from '../api/entry-windows';
import type { Place } from '../navigation/place';
import { Choice } from './choice';
import { PlaceFields } from './place-fields';
import { problemOf, TimeFields } from './time-fields';
import { Fields, WindowDialog } from './window-dialog';

interface AddDialogProps {
  readonly place: Place;
  readonly term: 1 | 2;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** A new window: for which marks, where, from when until when. */
export function AddDialog({ place, term, onDone, onClose }: AddDialogProps) {
  const [kind, setKind] = useState<WindowKind>('regular');
  const [where, setWhere] = useState<WindowPlace | null>({ kind: 'school' });
  const [times, setTimes] = useState(nextWeek);
  const order = where && problemOf(times) === null ? { kind, place: where, ...times } : null;
  return (
    <WindowDialog
      title={`Thêm đợt nhập điểm học kỳ ${term === 1 ? 'I' : 'II'}`}
      confirm="Đặt đợt này"
      act={order && (() => addWindow(place.year, term, order))}
      onDone={onDone}
      onClose={onClose}
    >
      <Fields>
        <Choice
          label="Loại điểm"
          value={kind}
          options={WINDOW_KINDS.map((one) => [one, WINDOW_KIND_NAMES[one]])}
          onChoose={(value) => setKind(WINDOW_KINDS.find((one) => one === value) ?? kind)}
        />
        <PlaceFields key={kind} classes={place.classes} term={term} kind={kind} onChange={setWhere} />
        <TimeFields times={times} onChange={setTimes} />
      </Fields>
    </WindowDialog>
  );
}

/** What is proposed: from now until ten at night in a week. */
function nextWeek(): WindowTimes {
  const now = new Date();
  const end = toVietnamMinute(new Date(now.getTime() + 7 * 24 * 3_600_000));
  return { opensAt: toVietnamMinute(now), closesAt: `${end.slice(0, 11)}22:00` };
}

import type { Sheet, SheetPupil } from '../api/sheet';
import type { SavePhase } from '../saving/save-state';
import { vietnameseDate } from '../words/dates';

/** Why the whole sheet takes no changes; `null` while it does. What the server said last goes before what it said at first. */
export function sheetLock({ state }: Sheet, phase: SavePhase): string | null {
  if (phase.kind === 'closed') return phase.message;
  return state.editable ? null : (state.reason ?? 'Thầy/Cô chỉ xem được bảng điểm này.');
}

/** Why a pupil's row takes no marks; `null` when it does. */
export function rowLock({ leftOn, exempt }: SheetPupil): string | null {
  if (leftOn !== null) return `Học sinh đã rời lớp từ ngày ${vietnameseDate(leftOn)}.`;
  return exempt ? 'Học sinh được miễn học môn này trong học kỳ.' : null;
}

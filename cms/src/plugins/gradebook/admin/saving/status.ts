import { conflictsOf, refusedCells, unsentChanges, type SaveState, type UnreachablePhase } from './save-state';

export interface SaveStatus {
  readonly tone: 'quiet' | 'busy' | 'good' | 'warning' | 'bad';
  readonly text: string;
  /** What the person can do about it. */
  readonly action: 'none' | 'retry' | 'signIn' | 'copy';
  readonly unsent: number;
  readonly refused: number;
  readonly conflicts: number;
}

/** The state of saving in words, so that it is never in doubt whether a mark is stored. */
export function saveStatus<V>(state: SaveState<V>, locked = false): SaveStatus {
  const unsent = unsentChanges(state).length;
  const counts = { unsent, refused: refusedCells(state).length, conflicts: conflictsOf(state).length };
  const { phase } = state;
  const waiting = (why: string): SaveStatus => ({
    tone: 'bad',
    text: `${unsent} ô chưa gửi – ${why}`,
    action: 'retry',
    ...counts,
  });
  const unreachable = ({ offline }: UnreachablePhase) => waiting(offline ? OFFLINE : NO_ANSWER);
  switch (phase.kind) {
    case 'sending':
      // A repeated attempt says nothing new: the words change when there is an answer.
      return phase.after ? unreachable(phase.after) : { tone: 'busy', text: 'Đang lưu…', action: 'none', ...counts };
    case 'unreachable':
      return unreachable(phase);
    case 'signedOut':
      return { ...waiting(phase.otherPerson ? OTHER_PERSON : 'phiên đăng nhập đã hết'), action: 'signIn' };
    case 'stopped':
      return waiting(phase.message);
    case 'closed':
      return state.unsendable.length > 0
        ? { tone: 'bad', text: `${state.unsendable.length} ô không lưu được`, action: 'copy', ...counts }
        : { ...READ_ONLY, action: 'none', ...counts };
    case 'ready':
      return { ...readyStatus(state.lastSavedAt, unsent, locked), action: 'none', ...counts };
  }
}

const OFFLINE = 'mất kết nối, sẽ gửi lại khi có mạng';
const NO_ANSWER = 'máy chủ chưa trả lời, đang thử lại';
const OTHER_PERSON = 'người khác đang đăng nhập ở trình duyệt này';

const READ_ONLY: Pick<SaveStatus, 'tone' | 'text'> = { tone: 'quiet', text: 'Chỉ xem' };

function readyStatus(lastSavedAt: number | null, unsent: number, locked: boolean): Pick<SaveStatus, 'tone' | 'text'> {
  if (locked && unsent === 0) return READ_ONLY;
  if (unsent > 0) return { tone: 'warning', text: `${unsent} ô chưa gửi` };
  if (lastSavedAt === null) return { tone: 'quiet', text: 'Tự động lưu' };
  return { tone: 'good', text: `Đã lưu ${clockTime(lastSavedAt)}` };
}

/** `22:04` by the clock of the person at the screen. */
export function clockTime(at: number): string {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

import { tableOf } from './cell-table';
import { editCells } from './edit-cells';
import { initialSaveState, type SavePhase, type SaveState } from './save-state';
import { closeSheet } from './settle';
import { clockTime, saveStatus } from './status';

const same = (left: number | null, right: number | null) => left === right;
const opened = (): SaveState<number> => initialSaveState(tableOf({ an: { c: 8 } }));
const typed = () =>
  editCells(opened(), [{ ref: { row: 'an', column: 'c' }, content: { kind: 'value', value: 9 } }], same);
const silent: SavePhase = { kind: 'unreachable', attempt: 1, offline: false };
const offline: SavePhase = { ...silent, offline: true };
const at = new Date(2026, 10, 23, 22, 4).getTime();

test.each<[string, SavePhase, string, string]>([
  ['before the pause', { kind: 'ready' }, '1 ô chưa gửi', 'none'],
  ['under way', { kind: 'sending', after: null }, 'Đang lưu…', 'none'],
  ['without an answer', silent, '1 ô chưa gửi – máy chủ chưa trả lời, đang thử lại', 'retry'],
  ['without a line', offline, '1 ô chưa gửi – mất kết nối, sẽ gửi lại khi có mạng', 'retry'],
  ['tried again', { kind: 'sending', after: offline }, '1 ô chưa gửi – mất kết nối, sẽ gửi lại khi có mạng', 'retry'],
  ['signed out', { kind: 'signedOut', otherPerson: false }, '1 ô chưa gửi – phiên đăng nhập đã hết', 'signIn'],
  [
    'while another is signed in',
    { kind: 'signedOut', otherPerson: true },
    '1 ô chưa gửi – người khác đang đăng nhập ở trình duyệt này',
    'signIn',
  ],
  ['stopped', { kind: 'stopped', message: 'lí do' }, '1 ô chưa gửi – lí do', 'retry'],
])('an edit %s: %s', (_, phase, text, action) => {
  expect(saveStatus({ ...typed(), phase })).toMatchObject({ text, action, unsent: 1 });
});

test('a closed sheet tells how many edits it did not take', () => {
  const closed = closeSheet(typed(), 'lí do');
  expect(saveStatus(closed)).toMatchObject({ text: '1 ô không lưu được', action: 'copy', unsent: 0 });
});

test('all stored: since when, or that nothing can be changed', () => {
  expect(saveStatus({ ...opened(), lastSavedAt: at }).text).toBe('Đã lưu 22:04');
  expect(saveStatus(opened()).text).toBe('Tự động lưu');
  expect(saveStatus(opened(), true).text).toBe('Chỉ xem');
  expect(clockTime(at)).toBe('22:04');
});

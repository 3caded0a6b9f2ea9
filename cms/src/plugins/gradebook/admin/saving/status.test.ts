import { tableOf } from './cell-table';
import { editCells } from './edit-cells';
import { initialSaveState, type SavePhase, type SaveState } from './save-state';
import { closeSheet } from './settle';
import { clockTime, saveStatus } from './status';

const same = (left: number | null, right: number | null) => left === right;
const opened = (): SaveState<number> => initialSaveState(tableOf({ an: { c: 8 } }));
const typed = () =>
  editCells(opened(), [{ ref: { row: 'an', column: 'c' }, content: { kind: 'value', value: 9 } }], same);
const at = new Date(2026, 10, 23, 22, 4).getTime();

test.each<[string, SavePhase, string, string]>([
  ['before the pause', { kind: 'ready' }, 'Chưa lưu 1 ô', 'none'],
  ['under way', { kind: 'sending' }, 'Đang lưu…', 'none'],
  [
    'without an answer',
    { kind: 'unreachable', attempt: 1, retryAt: 0 },
    'Chưa lưu 1 ô – máy chủ chưa trả lời, đang thử lại',
    'retry',
  ],
  ['signed out', { kind: 'signedOut' }, 'Chưa lưu 1 ô – phiên đăng nhập đã hết', 'signIn'],
  ['stopped', { kind: 'stopped', message: 'lí do' }, 'Chưa lưu 1 ô – lí do', 'retry'],
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

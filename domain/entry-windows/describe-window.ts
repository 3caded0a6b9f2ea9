import { describeVietnamMinute } from '../calendar/vietnam-minute';
import { entryState, type EntryWindow, type WindowKind, type WindowPlace } from './entry-window';

export const WINDOW_KIND_NAMES: Readonly<Record<WindowKind, string>> = {
  regular: 'Thường xuyên',
  midterm: 'Giữa kỳ',
  final: 'Cuối kỳ',
};

type Judged = Pick<EntryWindow, 'opensAt' | 'closesAt'> & { readonly place: WindowPlace['kind'] };

/** Why a column takes no marks at a moment, and until when; `null` while it takes them. */
export function refusalOfWindow(columnTitle: string, window: Judged, at: Date): string | null {
  const by = `theo đợt nhập điểm ${OWNERS[window.place]}`;
  switch (entryState(window, at)) {
    case 'open':
      return null;
    case 'notYet':
      return `Cột ${columnTitle} chưa mở: nhập được từ ${describeVietnamMinute(window.opensAt)} ${by}.`;
    case 'closed':
      return `Cột ${columnTitle} đã khóa lúc ${describeVietnamMinute(window.closesAt)} ${by}. Nếu cần sửa, hãy báo hiệu trưởng.`;
  }
}

/** Whose window it is, seen from a sheet, which has one class and one grade only. */
const OWNERS: Readonly<Record<WindowPlace['kind'], string>> = {
  school: 'của trường',
  grade: 'của khối',
  class: 'của lớp',
  column: 'riêng của cột này',
};

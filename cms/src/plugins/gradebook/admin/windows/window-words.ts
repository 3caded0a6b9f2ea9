import { describeVietnamMinute, parseVietnamMinute } from '@cong-truong/domain/calendar/vietnam-minute';
import { WINDOW_KIND_NAMES } from '@cong-truong/domain/entry-windows/describe-window';
import type { EntryWindowView } from '../api/entry-windows';

/** `2026-11-15T22:00` → `22:00 ngày 15/11/2026`. */
export function minuteInWords(minute: string): string {
  const moment = parseVietnamMinute(minute);
  return moment ? describeVietnamMinute(moment) : minute;
}

/** `Giữa kỳ – Toàn trường`. */
export function windowName({ kind, place }: EntryWindowView): string {
  return `${WINDOW_KIND_NAMES[kind]} – ${place}`;
}

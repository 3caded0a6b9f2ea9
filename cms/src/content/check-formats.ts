import { videoAddress } from '@cong-truong/domain/content/video-address';
import { reject } from '../documents/refuse';
import { checkLink } from './check-link';
import type { ContentUid } from './content-kinds';
import { fieldLabel } from './field-labels';

/** Fields whose values have a form of their own. Empty ones are left to whoever asks for them on publication. */
export function checkFormats(uid: ContentUid, data: Readonly<Record<string, unknown>>): void {
  for (const [field, problemOf] of Object.entries(FORMATS)) {
    const value = data[field];
    if (typeof value !== 'string' || value === '') continue;
    const problem = problemOf(value);
    if (problem) reject(`${fieldLabel(uid, field)}: ${problem}`, [field]);
  }
}

const FORMATS: Readonly<Record<string, (value: string) => string | null>> = {
  videoUrl: (value) =>
    videoAddress(value) ? null : 'dán địa chỉ video của YouTube hoặc Vimeo, bắt đầu bằng https://.',
  bannerHref: checkLink,
  weekOf: (value) => (new Date(value).getUTCDay() === 1 ? null : 'hãy chọn ngày thứ hai của tuần.'),
  schoolYear: (value) => {
    const [from, to] = value.split('-').map(Number);
    return from !== undefined && to === from + 1 ? null : 'hai năm liền nhau, ví dụ 2026-2027.';
  },
};

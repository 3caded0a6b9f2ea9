import { formatDate, type IsoDate } from '../calendar/school-date';
import { OBLIGATORY_PART_LABELS, type ObligatoryPart } from '../content/obligatory-parts';
import { emailOfText, type EmailText } from './email-of-text';

/** What the weekly reminder tells a school of its own site. */
export interface SiteReminder {
  readonly schoolName: string;
  readonly silentDays: number;
  /** null: nothing was ever published. */
  readonly lastUpdate: IsoDate | null;
  readonly missing: readonly ObligatoryPart[];
  /** Disclosures that are late. */
  readonly overdue: number;
  readonly brokenLinks: number;
  readonly siteAddress: string;
}

export const SILENT_AFTER_DAYS = 14;

/** Something is to be done about the site. */
export function needsReminder({
  silentDays,
  missing,
  overdue,
}: Pick<SiteReminder, 'silentDays' | 'missing' | 'overdue'>): boolean {
  return silentDays >= SILENT_AFTER_DAYS || missing.length > 0 || overdue > 0;
}

/** Says what to do, not what was done badly. */
export function siteReminderEmail(reminder: SiteReminder): EmailText {
  const { schoolName, silentDays, lastUpdate, missing, overdue, brokenLinks, siteAddress } = reminder;
  const paragraphs = [
    `Kính gửi ${schoolName},`,
    'Đây là những việc nên làm trong tuần này để trang thông tin của trường đầy đủ và luôn mới:',
    ...(silentDays >= SILENT_AFTER_DAYS
      ? [
          lastUpdate === null
            ? 'Trang chưa có nội dung nào. Hãy bắt đầu bằng một tin ngắn về hoạt động gần nhất của trường.'
            : `Trang chưa có nội dung mới trong ${silentDays} ngày (lần gần nhất: ${formatDate(lastUpdate)}).`,
        ]
      : []),
    ...(missing.length > 0
      ? [
          [
            'Phần còn thiếu theo Thông tư 37/2020/TT-BGDĐT và Thông tư 09/2024/TT-BGDĐT:',
            ...missing.map((part) => `- ${OBLIGATORY_PART_LABELS[part]}`),
          ].join('\n'),
        ]
      : []),
    ...(overdue > 0 ? [`${overdue} nội dung công khai đã đến hạn đăng nhưng vẫn là bản nháp.`] : []),
    ...(brokenLinks > 0 ? [`${brokenLinks} liên kết trong các bài đã đăng không còn mở được; nên sửa hoặc gỡ.`] : []),
    'Người phụ trách đăng nhập trang quản trị để soạn bài, gửi duyệt và đăng. Trang của trường:',
    siteAddress,
    'Thư này được gửi tự động, mỗi tuần nhiều nhất một lần, và sẽ thôi khi trang đã đủ nội dung.',
  ];
  return emailOfText(`Trang của ${schoolName}: việc cần làm trong tuần`, paragraphs.join('\n\n'));
}

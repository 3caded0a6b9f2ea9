import { CONTENT_UIDS, isContentUid, kindOf, type ContentUid } from '../content/content-kinds';

/** Types that an editor writes and an approver lets out: what a site shows, beside the entry of the site itself. */
export const REVIEWED_UIDS: readonly ContentUid[] = CONTENT_UIDS.filter(
  (uid) => kindOf(uid).visibility === 'public' && kindOf(uid).ownerField === 'siteCode',
);

/** Types made to tell who works where and how to reach the site: their numbers are there on purpose. */
const TELLING: readonly ContentUid[] = [
  'api::directory-entry.directory-entry',
  'api::site-setting.site-setting',
  'api::category.category',
];

export function isReviewed(uid: string): uid is ContentUid {
  return isContentUid(uid) && REVIEWED_UIDS.includes(uid);
}

/** Whether its texts are searched for personal data before they go public. */
export function isExamined(uid: ContentUid): boolean {
  return isReviewed(uid) && !TELLING.includes(uid);
}

/** Words for the lists: the names that the admin's menu has. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  'api::article.article': 'Tin bài',
  'api::page.page': 'Trang giới thiệu',
  'api::official-document.official-document': 'Văn bản',
  'api::event.event': 'Sự kiện',
  'api::category.category': 'Chuyên mục',
  'api::directory-entry.directory-entry': 'Danh bạ',
  'api::disclosure.disclosure': 'Công khai',
  'api::admission-notice.admission-notice': 'Tuyển sinh',
  'api::timetable.timetable': 'Thời khóa biểu',
  'api::menu-week.menu-week': 'Thực đơn tuần',
  'api::honour.honour': 'Vinh danh',
  'api::question.question': 'Hỏi đáp',
  'api::site-setting.site-setting': 'Cách bày trang',
};

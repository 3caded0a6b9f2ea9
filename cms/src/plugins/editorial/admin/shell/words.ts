/** Words and dates of the desk, as people of a school say them. */
const TIME = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});
const DAY = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Asia/Ho_Chi_Minh',
});

export function timeOf(at: string): string {
  return TIME.format(new Date(at));
}

export function dayOf(at: string): string {
  return DAY.format(new Date(at));
}

export const FINDING_WORDS = {
  phone: 'Số điện thoại',
  idNumber: 'Số giấy tờ tùy thân',
  nameWithBirthday: 'Họ tên kèm ngày sinh',
  nameWithScore: 'Họ tên kèm điểm số',
} as const;

export const ACTION_WORDS: Readonly<Record<string, string>> = {
  create: 'viết mới',
  clone: 'nhân bản',
  update: 'sửa',
  publish: 'đăng',
  unpublish: 'gỡ',
  discardDraft: 'bỏ thay đổi',
  restore: 'lấy lại bản cũ',
  delete: 'xóa',
};

export const MISSING_WORDS: Readonly<Record<string, string>> = {
  introduction: 'giới thiệu',
  directory: 'danh bạ',
  organisation: 'sơ đồ tổ chức',
  contact: 'liên hệ',
  news: 'tin tức',
  documents: 'văn bản',
  admission: 'tuyển sinh',
  menu: 'thực đơn',
  'disclosure:general': 'công khai: thông tin chung',
  'disclosure:finance': 'công khai: thu, chi',
  'disclosure:staff': 'công khai: đội ngũ',
  'disclosure:facilities': 'công khai: cơ sở vật chất',
  'disclosure:programme': 'công khai: chương trình',
  'disclosure:plan': 'công khai: kế hoạch',
  'disclosure:results': 'công khai: kết quả',
  'disclosure:annualReport': 'công khai: báo cáo thường niên',
};

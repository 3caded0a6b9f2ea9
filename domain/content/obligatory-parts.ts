/** What a school's site must show: TT 37/2020/TT-BGDĐT Đ.9 [V], TT 09/2024/TT-BGDĐT Đ.4-9 [V]. */
export const OBLIGATORY_PARTS = [
  'introduction',
  'directory',
  'organisation',
  'contact',
  'news',
  'documents',
  'admission',
  'menu',
  'disclosure:general',
  'disclosure:finance',
  'disclosure:staff',
  'disclosure:facilities',
  'disclosure:programme',
  'disclosure:plan',
  'disclosure:results',
  'disclosure:annualReport',
] as const;
export type ObligatoryPart = (typeof OBLIGATORY_PARTS)[number];

/** As people in schools call them. */
export const OBLIGATORY_PART_LABELS: Readonly<Record<ObligatoryPart, string>> = {
  introduction: 'Bài giới thiệu trường',
  directory: 'Danh bạ cán bộ, giáo viên (họ tên, chức vụ, điện thoại, thư điện tử)',
  organisation: 'Sơ đồ tổ chức',
  contact: 'Thông tin liên hệ (địa chỉ, điện thoại, thư điện tử)',
  news: 'Tin tức',
  documents: 'Văn bản',
  admission: 'Thông tin tuyển sinh',
  menu: 'Thực đơn của tuần',
  'disclosure:general': 'Công khai: thông tin chung',
  'disclosure:finance': 'Công khai: thu chi tài chính',
  'disclosure:staff': 'Công khai: đội ngũ giáo viên, cán bộ quản lý, nhân viên',
  'disclosure:facilities': 'Công khai: cơ sở vật chất',
  'disclosure:programme': 'Công khai: chương trình, kiểm định chất lượng',
  'disclosure:plan': 'Công khai: kế hoạch hoạt động giáo dục',
  'disclosure:results': 'Công khai: kết quả hoạt động giáo dục',
  'disclosure:annualReport': 'Công khai: báo cáo thường niên',
};

/** The parts that every site has, as the portal addresses them and a visitor calls them. */
export const SITE_PAGES: readonly (readonly [address: string, words: string])[] = [
  ['/', 'Trang đầu'],
  ['/tin-tuc', 'Tin tức'],
  ['/thong-bao', 'Thông báo'],
  ['/lich', 'Lịch'],
  ['/van-ban', 'Văn bản'],
  ['/cong-khai', 'Công khai'],
  ['/tuyen-sinh', 'Tuyển sinh'],
  ['/thoi-khoa-bieu', 'Thời khóa biểu'],
  ['/thuc-don', 'Thực đơn'],
  ['/danh-ba', 'Danh bạ'],
  ['/so-do-to-chuc', 'Sơ đồ tổ chức'],
  ['/thu-vien-anh', 'Thư viện ảnh'],
  ['/hoi-dap', 'Hỏi đáp'],
  ['/lien-he', 'Liên hệ'],
  ['/phu-huynh', 'Sổ liên lạc điện tử'],
];

import type { ContentUid } from './content-kinds';

/** What stands below a field of a form: how to fill it in, for somebody who does it for the first time. */
export const FIELD_HINTS: Partial<Readonly<Record<ContentUid, Readonly<Record<string, string>>>>> = {
  'api::article.article': {
    title: 'Nói được việc gì, ở đâu, khi nào; nên dưới 100 chữ.',
    summary: 'Một, hai câu. Hiện dưới tiêu đề và khi bài được chia sẻ.',
    body: 'Chọn kiểu đoạn, ảnh, danh sách ở thanh công cụ phía trên ô. Bảng thêm ở ô Bảng bên dưới.',
    cover: 'Ảnh ngang, rộng từ 1.200 điểm. Nhớ điền văn bản thay thế.',
    gallery: 'Hiện thành bộ ảnh ở cuối bài và trong Thư viện ảnh.',
    attachments: 'Tệp PDF, Word, Excel để người đọc tải về.',
    consentConfirmed: 'Chọn khi cha mẹ của học sinh trong ảnh đã đồng ý bằng văn bản.',
    category: 'Thông báo hiện ở cột riêng trên trang chủ.',
    publishedOn: 'Để trống: lấy lúc bài được đăng.',
    pinned: 'Luôn đứng đầu danh sách.',
    publishAt: 'Bài đã duyệt sẽ tự đăng vào giờ này.',
    unpublishAt: 'Bài tự gỡ khỏi trang vào giờ này.',
    videoUrl: 'Chép địa chỉ từ thanh địa chỉ của trình duyệt.',
    slug: 'Đổi sau khi đăng cũng được: địa chỉ cũ vẫn dẫn về bài.',
    sharedToAll: 'Chỉ cơ quan quản lý; trang của mỗi trường đều hiện bài này.',
  },
  'api::page.page': {
    title: 'Cũng là tên trong trình đơn của trang.',
    body: 'Chọn kiểu đoạn, ảnh, danh sách ở thanh công cụ phía trên ô. Bảng thêm ở ô Bảng bên dưới.',
    order: 'Số nhỏ đứng trước.',
    slug: 'Đổi sau khi đăng cũng được: địa chỉ cũ vẫn dẫn về trang.',
  },
  'api::official-document.official-document': {
    number: 'Ví dụ 15/QĐ-THCS.',
    file: 'Tệp PDF có dấu hoặc chữ ký số.',
    abstract: 'Vài câu để người đọc biết văn bản nói gì.',
  },
  'api::event.event': { endsAt: 'Để trống nếu chưa rõ giờ kết thúc.' },
  'api::category.category': { name: 'Ví dụ Hoạt động Đội, Thư viện.', order: 'Số nhỏ đứng trước.' },
  'api::directory-entry.directory-entry': {
    unit: 'Ban giám hiệu, Tổ Toán… Sơ đồ tổ chức lập theo ô này.',
    phone: 'Số của trường, không dùng số riêng.',
    email: 'Hộp thư công vụ, không dùng hộp thư riêng.',
    order: 'Số nhỏ đứng trước.',
  },
  'api::disclosure.disclosure': {
    dueOn: 'Quá hạn mà chưa đăng, cơ quan quản lý sẽ thấy.',
    file: 'Biểu mẫu đã ký, dạng PDF.',
  },
  'api::admission-notice.admission-notice': {
    quota: 'Số học sinh được tuyển.',
    papers: 'Mỗi loại giấy tờ một dòng.',
  },
  'api::timetable.timetable': { file: 'Tệp PDF hoặc ảnh chụp rõ chữ; hoặc thêm bảng ở trên.' },
  'api::menu-week.menu-week': { weekOf: 'Chọn ngày thứ hai của tuần.' },
  'api::honour.honour': {
    summary: 'Con số và tập thể; tên học sinh cần được cha mẹ đồng ý.',
    lines: 'Ví dụ: Giải học sinh giỏi cấp thành phố, 12.',
  },
  'api::question.question': { answer: 'Người duyệt đăng thì câu hỏi và câu trả lời mới hiện.' },
  'api::site-setting.site-setting': {
    bannerText: 'Hiện trên đầu mọi trang: nghỉ học, đổi lịch thi. Để trống khi không cần.',
    sections: 'Kéo để đổi thứ tự. Mục chưa có nội dung không hiện.',
    quickLinks: 'Những nơi phụ huynh hay tìm.',
    menuLinks: 'Thêm vào cuối trình đơn.',
    mapNote: 'Cổng vào, chỗ gửi xe, tuyến xe buýt.',
    consentToShare: 'Tin của trường được gom lên cổng của cơ quan quản lý.',
  },
  'api::school.school': {
    colour: 'Màu chủ đạo của trang; hệ thống tự chỉnh cho dễ đọc.',
    latitude: 'Ví dụ 10.8512. Xem trên bản đồ của điện thoại.',
    longitude: 'Ví dụ 106.8143.',
    cover: 'Ảnh ngang lớn trên trang chủ.',
    logo: 'Ảnh vuông, nền trong suốt.',
  },
};

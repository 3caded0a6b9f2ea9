import { PRIMARY } from '@cong-truong/database/demonstration/school/schools';
import type { SiteTexts } from './site-texts';
import { SONG_TAC_ARTICLES } from './song-tac-articles';

export const SONG_TAC_TEXTS: SiteTexts = {
  siteCode: PRIMARY.code,
  emblem: 'river',
  emblemAlt: 'Biểu trưng Trường Tiểu học Sông Tắc: mặt trời trên sóng nước',
  cover: { scene: 'classroom', alt: 'Tranh vẽ một giờ học ở Trường Tiểu học Sông Tắc' },
  introduction: `
    Trường Tiểu học Sông Tắc dạy học sinh từ lớp 1 đến lớp 5 ở khu phố 1, phường Long Bình. Trường học hai buổi một ngày, có bếp ăn bán
    trú và sân chơi có bóng mát cho các em nhỏ.
  `,
  pages: [
    {
      title: 'Giới thiệu',
      body: `
        ## Mỗi ngày đến trường là một ngày vui

        Trường Tiểu học Sông Tắc có 15 lớp, mỗi khối ba lớp, tất cả đều học hai buổi. Trường thực hiện Chương trình giáo dục phổ thông 2018
        và đánh giá học sinh bằng nhận xét kết hợp điểm số định kỳ theo Thông tư 27/2020/TT-BGDĐT.

        Các em ăn trưa và nghỉ trưa tại trường. Thực đơn được đăng vào chiều thứ sáu hằng tuần; phụ huynh có thể đăng ký vào thăm bếp ăn
        bất kỳ ngày nào trong tuần.

        ## Câu lạc bộ

        - Bơi an toàn
        - Vẽ và nặn
        - Kể chuyện bằng tiếng Anh
        - Cờ vua nhí
      `,
    },
    {
      title: 'Lịch sử hình thành',
      body: `
        Trường mở cửa tháng 9 năm 1999 với sáu lớp học trong một dãy nhà cấp bốn bên bờ sông. Năm 2007 trường được xây mới hai tầng; năm 2018
        có thêm nhà ăn và phòng nghỉ trưa.

        Trường từng do Phòng Giáo dục và Đào tạo Quận 9 và Phòng Giáo dục và Đào tạo Thành phố Thủ Đức quản lý. Từ ngày 1 tháng 7 năm 2025
        trường trực thuộc Ủy ban nhân dân phường Long Bình.
      `,
    },
    {
      title: 'Cơ cấu tổ chức',
      body: `
        - Hiệu trưởng: {hieuTruong}
        - Phó hiệu trưởng: {phoHieuTruong}
        - Năm tổ chuyên môn theo khối lớp và một tổ giáo viên bộ môn.
        - Tổ bán trú phụ trách bếp ăn và giờ nghỉ trưa.
        - Tổ văn phòng: tiếp phụ huynh từ 7 giờ 30 đến 16 giờ 30, trừ giờ nghỉ trưa.
      `,
    },
  ],
  articles: SONG_TAC_ARTICLES,
  documents: [
    {
      number: '07/KH-THST',
      title: 'Kế hoạch tổ chức bán trú năm học 2026-2027',
      issuedOn: '2026-09-08',
      kind: 'plan',
      paragraphs: [
        'Trường Tiểu học Sông Tắc xây dựng kế hoạch tổ chức bán trú cho học sinh năm học 2026-2027.',
        '1. Thời gian bán trú: từ 10 giờ 40 đến 13 giờ 50 các ngày học.',
        '2. Thực phẩm được nhận và kiểm tra lúc 6 giờ, lưu mẫu thức ăn 24 giờ theo quy định.',
        '3. Thực đơn do tổ bán trú lập, hiệu trưởng duyệt và đăng trên trang của trường vào thứ sáu hằng tuần.',
        '4. Ban đại diện cha mẹ học sinh được tham gia giám sát bếp ăn mà không cần báo trước.',
      ],
    },
    {
      number: '14/TB-THST',
      title: 'Về việc tiêm chủng bổ sung cho học sinh lớp 1',
      issuedOn: '2026-10-15',
      kind: 'notice',
      paragraphs: [
        'Thực hiện phối hợp giữa trạm y tế phường và nhà trường, Trường Tiểu học Sông Tắc thông báo lịch rà soát và tiêm chủng bổ sung cho học sinh lớp 1.',
        '1. Phụ huynh gửi bản sao sổ tiêm chủng cho giáo viên chủ nhiệm trước ngày 22 tháng 10 năm 2026.',
        '2. Buổi tiêm: sáng ngày 28 tháng 10 năm 2026 tại phòng y tế của trường. Phụ huynh đi cùng và ở lại theo dõi 30 phút sau tiêm.',
      ],
    },
    {
      number: '05/QĐ-THST',
      title: 'Về việc thành lập tổ giám sát bếp ăn bán trú',
      issuedOn: '2026-09-04',
      kind: 'decision',
      paragraphs: [
        'Điều 1. Thành lập tổ giám sát bếp ăn bán trú gồm đại diện nhà trường và ban đại diện cha mẹ học sinh.',
        'Điều 2. Tổ kiểm tra việc nhận thực phẩm, lưu mẫu và chia suất ăn; ghi sổ từng lần kiểm tra.',
        'Điều 3. Quyết định này có hiệu lực từ ngày ký.',
      ],
    },
    {
      number: '02/BC-THST',
      title: 'Báo cáo tổng kết năm học 2025-2026',
      issuedOn: '2026-06-10',
      kind: 'report',
      paragraphs: [
        'Trường Tiểu học Sông Tắc báo cáo kết quả năm học 2025-2026.',
        '1. Tất cả học sinh lớp 5 hoàn thành chương trình tiểu học.',
        '2. 96 học sinh khối 4 biết bơi an toàn.',
      ],
    },
    {
      number: '11/KH-THST',
      title: 'Kế hoạch giáo dục nhà trường năm học 2025-2026',
      issuedOn: '2025-09-05',
      kind: 'plan',
      paragraphs: [
        'Trường Tiểu học Sông Tắc xây dựng kế hoạch giáo dục năm học 2025-2026.',
        '1. Quy mô: 15 lớp, mỗi khối ba lớp, học hai buổi mỗi ngày.',
        '2. Thời gian thực học: 35 tuần.',
      ],
    },
  ],
  events: [
    {
      title: 'Mừng ngày Nhà giáo Việt Nam',
      startsAt: '2026-11-20T07:30',
      endsAt: '2026-11-20T09:30',
      place: 'Sân trường',
      description: 'Khai trương tờ báo tường của khối 3.',
    },
    {
      title: 'Học bù ngày 24 tháng 11',
      startsAt: '2026-11-28T07:20',
      endsAt: '2026-11-28T10:35',
      place: 'Các lớp',
      description: 'Buổi sáng, không tổ chức bán trú.',
    },
    {
      title: 'Ngày hội Vẽ và nặn',
      startsAt: '2026-11-27T14:00',
      endsAt: '2026-11-27T16:30',
      place: 'Nhà đa năng',
      description: 'Chủ đề “Con sông nhà mình”. Học sinh mang theo bút màu; đất nặn do trường chuẩn bị.',
    },
    {
      title: 'Đọc sách cùng bố mẹ',
      startsAt: '2026-12-04T15:30',
      endsAt: '2026-12-04T16:30',
      place: 'Thư viện xanh',
      description: 'Phụ huynh khối 1 và khối 2 đọc sách cùng con trong một tiết.',
    },
    {
      title: 'Đánh giá định kỳ cuối học kỳ I',
      startsAt: '2026-12-28T07:30',
      endsAt: '2026-12-31T10:30',
      place: 'Các lớp',
      description: 'Tiếng Việt và Toán cho các khối; Khoa học, Lịch sử và Địa lí cho khối 4 và khối 5.',
    },
    {
      title: 'Hội chợ Tết của em',
      startsAt: '2027-01-22T07:30',
      endsAt: '2027-01-22T10:30',
      place: 'Sân trường',
      description: 'Mười lăm gian hàng của mười lăm lớp; tiền lời góp vào quỹ thư viện.',
    },
  ],
};

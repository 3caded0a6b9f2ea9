import { PHUOC_THIEN } from '@cong-truong/database/demonstration/school/schools';
import { PHUOC_THIEN_ARTICLES } from './phuoc-thien-articles';
import type { SiteTexts } from './site-texts';

export const PHUOC_THIEN_TEXTS: SiteTexts = {
  siteCode: PHUOC_THIEN.code,
  emblem: 'leaf',
  emblemAlt: 'Biểu trưng Trường THCS Phước Thiện: chiếc lá xanh',
  cover: { scene: 'garden', alt: 'Tranh vẽ học sinh Trường THCS Phước Thiện bên vườn rau sau dãy phòng học' },
  introduction: `
    Trường THCS Phước Thiện là ngôi trường nhỏ ở khu phố 2, phường Long Bình: bốn lớp, hơn 150 học sinh, thầy cô biết tên từng em.
    Sau dãy phòng học là khu vườn 600 mét vuông, nơi các môn Khoa học tự nhiên, Công nghệ và Toán gặp nhau mỗi tuần.
  `,
  pages: [
    {
      title: 'Giới thiệu',
      body: `
        ## Trường nhỏ, vườn lớn

        Trường THCS Phước Thiện có bốn lớp, mỗi khối một lớp. Vì trường nhỏ, mọi học sinh đều tham gia ít nhất một câu lạc bộ: Vườn
        xanh, Đọc và kể, Cờ vua, Âm nhạc dân tộc.

        Khu vườn của trường do học sinh lập kế hoạch, trồng và ghi nhật ký. Rau thu hoạch được bán ở phiên chợ cuối tháng, tiền thu
        được mua hạt giống cho vụ sau và sách cho thư viện.

        ## Phương châm

        Học từ việc thật, nói điều mình nghĩ, làm xong điều mình hứa.
      `,
    },
    {
      title: 'Lịch sử hình thành',
      body: `
        Trường được thành lập tháng 8 năm 2010, tách ra từ ba lớp học nhờ. Năm 2013 trường chuyển về cơ sở hiện nay trên đường số 6.
        Khu đất trống phía sau được thầy trò cải tạo thành vườn từ năm 2015.

        Từ năm học 2021-2022 trường thực hiện Chương trình giáo dục phổ thông 2018, bắt đầu với khối 6. Từ ngày 1 tháng 7 năm 2025
        trường trực thuộc Ủy ban nhân dân phường Long Bình.
      `,
    },
    {
      title: 'Cơ cấu tổ chức',
      body: `
        - Hiệu trưởng: {hieuTruong}
        - Phó hiệu trưởng: {phoHieuTruong}
        - Tổ Khoa học tự nhiên gồm các giáo viên Toán, Khoa học tự nhiên, Công nghệ, Tin học.
        - Tổ Khoa học xã hội gồm các giáo viên Ngữ văn, Ngoại ngữ, Lịch sử và Địa lí, Giáo dục công dân.
        - Tổ Năng khiếu gồm các giáo viên Âm nhạc, Mĩ thuật, Giáo dục thể chất.
        - Tổ văn phòng tiếp phụ huynh các buổi sáng từ thứ hai đến thứ sáu.
      `,
    },
  ],
  articles: PHUOC_THIEN_ARTICLES,
  documents: [
    {
      number: '11/KH-THCSPT',
      title: 'Kế hoạch tổ chức hoạt động trải nghiệm tại vườn trường năm học 2026-2027',
      issuedOn: '2026-09-12',
      kind: 'plan',
      paragraphs: [
        'Thực hiện nội dung Hoạt động trải nghiệm, hướng nghiệp trong Chương trình giáo dục phổ thông 2018, Trường THCS Phước Thiện xây dựng kế hoạch hoạt động tại vườn trường năm học 2026-2027.',
        '1. Mỗi lớp phụ trách một khu vườn, có nhật ký vườn và báo cáo vào tuần cuối mỗi tháng.',
        '2. Giáo viên Toán, Khoa học tự nhiên và Công nghệ phối hợp xây dựng ít nhất bốn chủ đề học tập gắn với vườn trong năm học.',
        '3. Học sinh chỉ dùng dụng cụ khi có giáo viên hướng dẫn. Tổ văn phòng kiểm tra dụng cụ vào thứ hai hằng tuần.',
      ],
    },
    {
      number: '19/TB-THCSPT',
      title: 'Về việc thay đổi giờ vào lớp buổi sáng từ ngày 1 tháng 12 năm 2026',
      issuedOn: '2026-11-18',
      kind: 'notice',
      paragraphs: [
        'Để giảm ùn tắc trên đường số 6 trong thời gian sửa đường, Trường THCS Phước Thiện điều chỉnh giờ vào lớp buổi sáng như sau.',
        '1. Từ ngày 1 tháng 12 năm 2026 đến hết ngày 16 tháng 1 năm 2027: học sinh có mặt lúc 7 giờ 15, tiết 1 bắt đầu lúc 7 giờ 30.',
        '2. Cổng phụ phía vườn trường mở từ 6 giờ 45 cho học sinh đi xe đạp.',
        '3. Giờ tan học buổi sáng là 11 giờ 30. Các buổi học chiều không thay đổi.',
      ],
    },
    {
      number: '09/KH-THCSPT',
      title: 'Kế hoạch giáo dục nhà trường năm học 2026-2027',
      issuedOn: '2026-09-09',
      kind: 'plan',
      paragraphs: [
        'Trường THCS Phước Thiện xây dựng kế hoạch giáo dục năm học 2026-2027.',
        '1. Quy mô: 4 lớp, mỗi khối một lớp.',
        '2. Thời gian thực học: học kỳ I có 18 tuần, học kỳ II có 17 tuần.',
        '3. Mỗi tổ chuyên môn có ít nhất hai chủ đề học tập gắn với vườn trường.',
      ],
    },
    {
      number: '07/QĐ-THCSPT',
      title: 'Về việc ban hành nội quy vườn trường',
      issuedOn: '2025-10-15',
      kind: 'decision',
      paragraphs: [
        'Điều 1. Ban hành kèm theo quyết định này nội quy vườn trường.',
        'Điều 2. Học sinh chỉ dùng dụng cụ khi có giáo viên hướng dẫn.',
        'Điều 3. Quyết định này có hiệu lực từ ngày ký.',
      ],
    },
  ],
  events: [
    {
      title: 'Buổi đọc thư ngày Nhà giáo Việt Nam',
      startsAt: '2026-11-20T08:00',
      endsAt: '2026-11-20T10:00',
      place: 'Sân trường',
      description: 'Thầy cô nhận hộp thư 154 lá của học sinh.',
    },
    {
      title: 'Phiên chợ vườn trường tháng 11',
      startsAt: '2026-11-28T07:00',
      endsAt: '2026-11-28T10:00',
      place: 'Sân trường',
      description: 'Rau, hoa và cây giống do học sinh bốn lớp trồng. Phụ huynh mang theo túi đựng.',
    },
    {
      title: 'Thi cờ vua toàn trường',
      startsAt: '2026-12-12T07:30',
      endsAt: '2026-12-12T11:00',
      place: 'Thư viện',
      description:
        'Thi đấu theo hệ Thụy Sĩ bảy ván, mỗi ván mười phút. Đăng ký với giáo viên chủ nhiệm trước ngày 5/12.',
    },
    {
      title: 'Kiểm tra cuối học kỳ I',
      startsAt: '2026-12-21T07:30',
      endsAt: '2026-12-29T11:00',
      place: 'Các phòng học',
      description: 'Lịch từng môn niêm yết tại bảng tin và trong mục Văn bản.',
    },
    {
      title: 'Họp cha mẹ học sinh cuối học kỳ I',
      startsAt: '2027-01-17T14:00',
      endsAt: '2027-01-17T16:00',
      place: 'Tại phòng học của từng lớp',
      description: 'Trao đổi kết quả học kỳ I và kế hoạch học kỳ II.',
    },
  ],
};

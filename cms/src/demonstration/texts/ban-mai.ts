import { PRESCHOOL } from '@cong-truong/database/demonstration/school/schools';
import { BAN_MAI_ARTICLES } from './ban-mai-articles';
import type { SiteTexts } from './site-texts';

export const BAN_MAI_TEXTS: SiteTexts = {
  siteCode: PRESCHOOL.code,
  emblem: 'sun',
  emblemAlt: 'Biểu trưng Trường Mầm non Ban Mai: mặt trời',
  cover: { scene: 'art', alt: 'Tranh vẽ bảng màu và những bức tranh của các bé Trường Mầm non Ban Mai' },
  introduction: `
    Trường Mầm non Ban Mai chăm sóc trẻ từ 18 tháng đến 5 tuổi ở khu phố 5, phường Long Bình. Trẻ học qua chơi, chơi ngoài trời ít nhất
    một giờ mỗi ngày và ăn ba bữa do bếp của trường nấu.
  `,
  pages: [
    {
      title: 'Giới thiệu',
      body: `
        Trường có tám nhóm lớp: một nhóm trẻ, hai lớp mầm, hai lớp chồi và ba lớp lá. Mỗi lớp có hai cô giáo và một cô bảo mẫu.

        ## Một ngày của bé

        - 6 giờ 45 đến 8 giờ: đón trẻ, ăn sáng, thể dục.
        - 8 giờ đến 10 giờ 30: hoạt động học và chơi ngoài trời.
        - 10 giờ 30 đến 14 giờ: ăn trưa, nghỉ trưa.
        - 14 giờ đến 16 giờ 30: ăn xế, chơi theo góc, trả trẻ.

        Phụ huynh đón con phải có mặt người đã đăng ký. Ai đón thay xin báo cô trước và mang theo giấy tờ.
      `,
    },
    {
      title: 'Lịch sử hình thành',
      body: `
        Trường thành lập tháng 8 năm 2008 với bốn nhóm lớp. Năm 2014 trường xây thêm khu vui chơi nước và vườn cổ tích. Từ ngày 1 tháng 7
        năm 2025, trường trực thuộc Ủy ban nhân dân phường Long Bình.
      `,
    },
    {
      title: 'Cơ cấu tổ chức',
      body: `
        - Hiệu trưởng: {hieuTruong}
        - Phó hiệu trưởng phụ trách chăm sóc, nuôi dưỡng: {phoHieuTruong}
        - Tổ lá, tổ chồi, tổ mầm và nhóm trẻ.
        - Tổ nuôi dưỡng: năm cô cấp dưỡng, một nhân viên y tế.
        - Tổ văn phòng.
      `,
    },
  ],
  articles: BAN_MAI_ARTICLES,
  documents: [
    {
      number: '05/KH-MNBM',
      title: 'Kế hoạch chăm sóc sức khỏe trẻ em năm học 2026-2027',
      issuedOn: '2026-09-09',
      kind: 'plan',
      paragraphs: [
        'Trường Mầm non Ban Mai xây dựng kế hoạch chăm sóc sức khỏe trẻ em năm học 2026-2027.',
        '1. Cân đo trẻ ba lần trong năm: tháng 9, tháng 12 và tháng 3; theo dõi trên biểu đồ tăng trưởng.',
        '2. Khám sức khỏe định kỳ hai lần trong năm, phối hợp với trạm y tế phường.',
        '3. Vệ sinh đồ dùng, đồ chơi vào chiều thứ sáu hằng tuần; khử khuẩn ngay khi có trẻ mắc bệnh lây.',
        '4. Cô giáo báo ngay cho phụ huynh khi trẻ sốt từ 38 độ trở lên.',
      ],
    },
    {
      number: '12/TB-MNBM',
      title: 'Thực đơn tháng 12 năm 2026',
      issuedOn: '2026-11-20',
      kind: 'notice',
      paragraphs: [
        'Trường Mầm non Ban Mai thông báo thực đơn tháng 12 năm 2026, áp dụng luân phiên hai tuần.',
        'Tuần chẵn: thứ hai cháo cá lóc, thứ ba cơm thịt kho trứng, thứ tư bún mọc, thứ năm cơm tôm rim, thứ sáu mì gà.',
        'Tuần lẻ: thứ hai cháo thịt bí đỏ, thứ ba cơm cá sốt cà, thứ tư phở bò, thứ năm cơm gà xé, thứ sáu nui xào rau củ.',
        'Bữa xế mỗi ngày có sữa và trái cây theo mùa. Trẻ dị ứng thức ăn được nấu riêng theo đăng ký của phụ huynh.',
      ],
    },
    {
      number: '04/KH-MNBM',
      title: 'Kế hoạch chăm sóc, giáo dục trẻ năm học 2025-2026',
      issuedOn: '2025-09-05',
      kind: 'plan',
      paragraphs: [
        'Trường Mầm non Ban Mai xây dựng kế hoạch chăm sóc, giáo dục trẻ năm học 2025-2026.',
        '1. Trẻ chơi ngoài trời ít nhất một giờ mỗi ngày khi thời tiết cho phép.',
        '2. Cân đo, theo dõi biểu đồ tăng trưởng ba lần trong năm.',
      ],
    },
    {
      number: '02/QĐ-MNBM',
      title: 'Về việc phân công giáo viên các nhóm, lớp năm học 2026-2027',
      issuedOn: '2026-09-01',
      kind: 'decision',
      paragraphs: [
        'Điều 1. Phân công giáo viên phụ trách các nhóm, lớp năm học 2026-2027 theo danh sách niêm yết tại bảng tin của trường.',
        'Điều 2. Mỗi nhóm, lớp có hai cô; cô chính trao đổi với gia đình lúc đón và trả trẻ.',
        'Điều 3. Quyết định này có hiệu lực từ ngày ký.',
      ],
    },
  ],
  events: [
    {
      title: 'Tổng vệ sinh đồ chơi',
      startsAt: '2026-11-13T15:00',
      endsAt: '2026-11-13T16:30',
      place: 'Các lớp',
      description: 'Các cô khử khuẩn đồ chơi; phụ huynh đón bé trước 15 giờ nếu tiện.',
    },
    {
      title: 'Mừng ngày của cô',
      startsAt: '2026-11-20T08:00',
      endsAt: '2026-11-20T09:30',
      place: 'Sân trường',
      description: 'Bé tặng cô hoa giấy tự cắt dán.',
    },
    {
      title: 'Bé làm đầu bếp',
      startsAt: '2026-11-26T08:30',
      endsAt: '2026-11-26T10:00',
      place: 'Sân trước bếp ăn',
      description: 'Các lớp lá nặn bánh trôi nước cùng các cô cấp dưỡng.',
    },
    {
      title: 'Cân đo sức khỏe đợt 2',
      startsAt: '2026-12-08T08:00',
      endsAt: '2026-12-09T10:00',
      place: 'Phòng y tế',
      description: 'Kết quả gửi phụ huynh trong tuần; trẻ nghỉ học được cân đo bù.',
    },
    {
      title: 'Ngày hội gia đình',
      startsAt: '2026-12-19T08:00',
      endsAt: '2026-12-19T10:30',
      place: 'Sân trường',
      description: 'Trò chơi vận động cho bé cùng bố mẹ, ông bà.',
    },
    {
      title: 'Bé vui đón Tết',
      startsAt: '2027-01-28T08:00',
      endsAt: '2027-01-28T10:00',
      place: 'Sân trường',
      description: 'Gói bánh, viết câu chúc, mặc áo dài đi chợ hoa.',
    },
  ],
};

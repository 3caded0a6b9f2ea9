import { WARD } from '@cong-truong/database/demonstration/school/authorities';
import type { SiteTexts } from './site-texts';
import { WARD_ARTICLES } from './ward-articles';

export const WARD_TEXTS: SiteTexts = {
  siteCode: WARD,
  emblem: 'ward',
  emblemAlt: 'Biểu trưng trang giáo dục phường Long Bình: ngôi sao trên quyển sách mở',
  cover: { scene: 'meeting', alt: 'Tranh vẽ hội nghị giáo dục của phường Long Bình' },
  introduction: `
    Trang giáo dục của Ủy ban nhân dân phường Long Bình: tin của bốn trường công lập, văn bản, lịch và số liệu ở một nơi.

    Phòng Văn hóa - Xã hội phụ trách trang này. Từ ngày 1 tháng 7 năm 2025, Ủy ban nhân dân phường quản lý các trường mầm non, tiểu học và
    trung học cơ sở công lập trên địa bàn.
  `,
  pages: [
    {
      title: 'Giới thiệu',
      body: `
        Phòng Văn hóa - Xã hội tham mưu cho Ủy ban nhân dân phường quản lý nhà nước về giáo dục mầm non, tiểu học và trung học cơ sở: quy hoạch
        mạng lưới trường lớp, tuyển sinh, phổ cập, kiểm tra, thi đua và thông tin của các trường.

        ## Các trường trên địa bàn

        Danh sách trường, địa chỉ và trang riêng của mỗi trường có ở trang chủ. Mỗi trường tự đăng và chịu trách nhiệm về tin bài của mình; phường
        theo dõi và nhắc nhở khi thông tin chậm.

        ## Liên hệ

        Phụ huynh gửi thắc mắc đến trường trước. Nếu chưa được trả lời sau năm ngày làm việc, xin gửi thư điện tử đến Phòng Văn hóa - Xã hội.
      `,
    },
    {
      title: 'Quá trình thay đổi cơ quan quản lý',
      body: `
        - Đến ngày 31 tháng 12 năm 2020: các trường do Phòng Giáo dục và Đào tạo Quận 9 quản lý.
        - Từ ngày 1 tháng 1 năm 2021 đến ngày 30 tháng 6 năm 2025: Phòng Giáo dục và Đào tạo Thành phố Thủ Đức quản lý.
        - Từ ngày 1 tháng 7 năm 2025: Ủy ban nhân dân phường Long Bình quản lý, Sở Giáo dục và Đào tạo hướng dẫn chuyên môn.

        Hồ sơ, sổ điểm và học bạ của các năm trước được giữ nguyên theo quy chế có hiệu lực tại thời điểm đó.
      `,
    },
    {
      title: 'Thủ tục thường gặp',
      body: `
        ## Chuyển trường trung học cơ sở

        Nộp đơn tại trường chuyển đến kèm học bạ và giấy giới thiệu của trường chuyển đi. Thời gian giải quyết là ba ngày làm việc.

        ## Cấp bản sao bằng tốt nghiệp

        Nộp tại bộ phận một cửa của phường, mang theo giấy tờ tùy thân. Bằng cấp trước ngày 1 tháng 7 năm 2025 được tra cứu trong hồ sơ chuyển giao.
      `,
    },
  ],
  articles: WARD_ARTICLES,
  documents: [
    {
      number: '112/KH-UBND',
      title: 'Kế hoạch kiểm tra điều kiện năm học 2026-2027 tại các trường trên địa bàn phường',
      issuedOn: '2026-09-03',
      kind: 'plan',
      paragraphs: [
        'Ủy ban nhân dân phường Long Bình ban hành kế hoạch kiểm tra điều kiện năm học 2026-2027 tại các trường mầm non, tiểu học và trung học cơ sở công lập trên địa bàn.',
        '1. Nội dung: cơ sở vật chất, an toàn trường học, bếp ăn bán trú, hồ sơ sổ sách điện tử, công khai theo quy định.',
        '2. Thời gian: từ ngày 14 đến ngày 25 tháng 9 năm 2026. Mỗi trường kiểm tra trong một buổi.',
        '3. Đoàn kiểm tra thông báo kết quả cho trường ngay trong buổi và báo cáo Ủy ban nhân dân phường trước ngày 30 tháng 9 năm 2026.',
      ],
    },
    {
      number: '145/UBND-VHXH',
      title: 'Về việc cập nhật thông tin trên trang của các trường',
      issuedOn: '2026-10-06',
      kind: 'letter',
      paragraphs: [
        'Kính gửi hiệu trưởng các trường mầm non, tiểu học, trung học cơ sở trên địa bàn phường.',
        'Qua theo dõi tháng 9 năm 2026, các trường đã đăng tin đều đặn. Ủy ban nhân dân phường đề nghị các trường lưu ý một số việc sau.',
        '1. Ảnh đăng kèm bài phải có mô tả cho người khiếm thị; ảnh có mặt học sinh chỉ đăng khi được cha mẹ đồng ý.',
        '2. Văn bản đăng kèm tệp gốc, ghi đúng số, ngày ban hành và người ký.',
        '3. Mỗi trường phân công một người biên tập và một người duyệt; báo cáo danh sách trước ngày 15 tháng 10 năm 2026.',
      ],
    },
    {
      number: '171/BC-UBND',
      title: 'Báo cáo tình hình giáo dục trên địa bàn phường tháng 10 năm 2026',
      issuedOn: '2026-11-04',
      kind: 'report',
      paragraphs: [
        'Tháng 10 năm 2026, các trường trên địa bàn thực hiện đúng kế hoạch thời gian năm học; hai trường trung học cơ sở hoàn thành kiểm tra giữa học kỳ I.',
        'Tỉ lệ học sinh đi học chuyên cần đạt 98,7 phần trăm. Không xảy ra tai nạn, ngộ độc trong trường học.',
        'Tồn tại: đường số 6 ùn tắc vào giờ tan học; một số trường chưa cập nhật lịch công tác tuần. Ủy ban nhân dân phường đã có biện pháp khắc phục.',
      ],
    },
    {
      number: '96/KH-UBND',
      title: 'Kế hoạch tổ chức ngày toàn dân đưa trẻ đến trường năm 2026',
      issuedOn: '2026-08-20',
      kind: 'plan',
      paragraphs: [
        'Ủy ban nhân dân phường Long Bình tổ chức ngày toàn dân đưa trẻ đến trường năm 2026.',
        '1. Các khu phố rà soát trẻ trong độ tuổi, báo danh sách trước ngày 28 tháng 8 năm 2026.',
        '2. Các trường sắp xếp chỗ học cho tất cả trẻ trong độ tuổi cư trú trên địa bàn.',
      ],
    },
    {
      number: '18/QĐ-UBND',
      title: 'Về việc tiếp nhận các trường công lập trên địa bàn phường',
      issuedOn: '2025-07-01',
      kind: 'decision',
      paragraphs: [
        'Điều 1. Ủy ban nhân dân phường Long Bình tiếp nhận quản lý các trường mầm non, tiểu học, trung học cơ sở công lập trên địa bàn từ ngày 1 tháng 7 năm 2025.',
        'Điều 2. Phòng Văn hóa - Xã hội giúp Ủy ban nhân dân phường theo dõi hoạt động của các trường.',
        'Điều 3. Quyết định này có hiệu lực từ ngày ký.',
      ],
    },
  ],
  events: [
    {
      title: 'Gặp mặt nhà giáo',
      startsAt: '2026-11-19T14:00',
      endsAt: '2026-11-19T16:30',
      place: 'Hội trường phường',
      description: 'Thầy cô đương chức và nghỉ hưu của bốn trường.',
    },
    {
      title: 'Kiểm tra bếp ăn bán trú quý IV',
      startsAt: '2026-11-25T08:00',
      endsAt: '2026-11-26T16:00',
      place: 'Trường Mầm non Ban Mai, Trường Tiểu học Sông Tắc',
      description: 'Đoàn kiểm tra của phường và trạm y tế.',
    },
    {
      title: 'Giao ban hiệu trưởng tháng 12',
      startsAt: '2026-12-03T08:00',
      endsAt: '2026-12-03T10:30',
      place: 'Phòng họp tầng 2, trụ sở phường',
      description: 'Chuẩn bị kiểm tra cuối học kỳ I; kế hoạch Tết và an toàn trường học.',
    },
    {
      title: 'Tập huấn sổ điểm điện tử',
      startsAt: '2026-12-10T13:30',
      endsAt: '2026-12-10T16:30',
      place: 'Phòng tin học Trường THCS Long Bình',
      description: 'Dành cho giáo viên bộ môn và văn thư hai trường trung học cơ sở: nhập điểm, công bố học kỳ, in sổ.',
    },
    {
      title: 'Hội thi “Kể chuyện theo sách” cấp phường',
      startsAt: '2026-12-18T07:30',
      endsAt: '2026-12-18T11:00',
      place: 'Hội trường phường',
      description: 'Mỗi trường tiểu học và trung học cơ sở cử hai học sinh.',
    },
    {
      title: 'Sơ kết học kỳ I ngành giáo dục phường',
      startsAt: '2027-01-21T08:00',
      endsAt: '2027-01-21T11:00',
      place: 'Hội trường phường',
      description: 'Báo cáo kết quả học kỳ I, khen thưởng tập thể và cá nhân.',
    },
  ],
};

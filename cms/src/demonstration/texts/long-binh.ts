import { LONG_BINH } from '@cong-truong/database/demonstration/school/schools';
import type { SiteTexts } from './site-texts';
import { LONG_BINH_ARTICLES } from './long-binh-articles';

export const LONG_BINH_TEXTS: SiteTexts = {
  siteCode: LONG_BINH.code,
  emblem: 'book',
  emblemAlt: 'Biểu trưng Trường THCS Long Bình: quyển sách mở và ngôi sao',
  cover: { scene: 'yard', alt: 'Tranh vẽ sân Trường THCS Long Bình với dãy phòng học hai tầng, cột cờ và hàng cây' },
  introduction: `
    Trường THCS Long Bình có 8 lớp từ khối 6 đến khối 9 với gần 320 học sinh, phần lớn là con em các khu phố phía đông phường
    Long Bình. Trường dạy theo Chương trình giáo dục phổ thông 2018 và tổ chức học hai buổi cho khối 6 và khối 7.

    Ba điều trường giữ từ ngày thành lập: học sinh được hỏi và được nghe, giáo viên được đứng lớp với sự chuẩn bị kỹ, phụ huynh
    được biết con mình học hành ra sao mà không phải chờ đến cuối kỳ.
  `,
  pages: [
    {
      title: 'Giới thiệu',
      body: `
        ## Nơi học sinh được lớn lên bằng những việc nhỏ

        Trường THCS Long Bình nằm trên đường số 11, khu phố 4, phường Long Bình, Thành phố Hồ Chí Minh. Trường có 12 phòng học, một
        phòng thực hành khoa học tự nhiên, một phòng tin học 40 máy, thư viện mở cửa cả giờ ra chơi và một sân bóng nhỏ.

        Năm học 2026-2027, trường có 8 lớp. Mỗi lớp có một giáo viên chủ nhiệm và khoảng 40 học sinh. Kết quả học tập được nhập vào
        sổ điểm điện tử ngay sau mỗi lần đánh giá; khi hiệu trưởng công bố học kỳ, phụ huynh xem được phiếu liên lạc của con trên
        cổng thông tin.

        ## Mục tiêu năm học

        - Mọi học sinh khối 6 biết tự lập kế hoạch học tập tuần.
        - Mỗi tổ chuyên môn có ít nhất hai chuyên đề dạy học qua thực hành.
        - Thư viện đạt trung bình 15 lượt mượn sách cho mỗi học sinh.
        - Không có tai nạn giao thông trên đường đến trường.
      `,
    },
    {
      title: 'Lịch sử hình thành',
      body: `
        Trường được thành lập tháng 8 năm 2003 với bốn phòng học, hai lớp 6 và mười một giáo viên. Những năm đầu, sân trường còn là
        bãi đất trống; hàng phượng trước dãy A do chính học sinh khóa đầu tiên trồng trong tuần lễ khai giảng.

        Năm 2011 trường có dãy phòng học hai tầng và phòng thí nghiệm. Năm 2016 trường cùng các trường trong quận đưa hồ sơ học sinh
        và sổ điểm lên hệ thống chung. Từ năm học 2021-2022, khối 6 bắt đầu học theo Chương trình giáo dục phổ thông 2018; đến năm
        học 2024-2025 cả bốn khối đều học chương trình mới.

        Trường lần lượt do Phòng Giáo dục và Đào tạo Quận 9, rồi Phòng Giáo dục và Đào tạo Thành phố Thủ Đức quản lý. Từ ngày 1
        tháng 7 năm 2025, trường trực thuộc Ủy ban nhân dân phường Long Bình.
      `,
    },
    {
      title: 'Cơ cấu tổ chức',
      body: `
        ## Ban giám hiệu

        - Hiệu trưởng: {hieuTruong}
        - Phó hiệu trưởng: {phoHieuTruong}

        ## Các tổ chuyên môn

        - Tổ Toán - Tin học
        - Tổ Ngữ văn - Giáo dục công dân
        - Tổ Khoa học tự nhiên - Công nghệ
        - Tổ Lịch sử và Địa lí
        - Tổ Ngoại ngữ
        - Tổ Nghệ thuật - Giáo dục thể chất

        ## Tổ văn phòng

        Tổ văn phòng tiếp phụ huynh từ 7 giờ 30 đến 11 giờ và từ 13 giờ 30 đến 16 giờ 30 các ngày từ thứ hai đến thứ sáu. Phụ huynh
        cần giấy xác nhận, rút hoặc chuyển hồ sơ xin liên hệ văn thư của trường.
      `,
    },
  ],
  articles: LONG_BINH_ARTICLES,
  documents: [
    {
      number: '15/KH-THCSLB',
      title: 'Kế hoạch giáo dục nhà trường năm học 2026-2027',
      issuedOn: '2026-09-10',
      kind: 'plan',
      paragraphs: [
        'Căn cứ Chương trình giáo dục phổ thông ban hành kèm theo Thông tư số 32/2018/TT-BGDĐT ngày 26 tháng 12 năm 2018 của Bộ trưởng Bộ Giáo dục và Đào tạo; căn cứ tình hình thực tế của nhà trường, Trường THCS Long Bình xây dựng kế hoạch giáo dục năm học 2026-2027 như sau.',
        '1. Quy mô: 8 lớp, trong đó khối 6, khối 7, khối 8 và khối 9 mỗi khối 2 lớp. Khối 6 và khối 7 học hai buổi một ngày.',
        '2. Thời gian thực học: học kỳ I có 18 tuần, học kỳ II có 17 tuần. Mỗi tiết học 45 phút.',
        '3. Đánh giá học sinh thực hiện theo Thông tư số 22/2021/TT-BGDĐT. Giáo viên nhập kết quả vào sổ điểm điện tử chậm nhất 5 ngày sau mỗi lần đánh giá.',
        '4. Các tổ chuyên môn nộp kế hoạch dạy học của tổ trước ngày 15 tháng 9 năm 2026.',
      ],
    },
    {
      number: '28/TB-THCSLB',
      title: 'Về lịch kiểm tra cuối học kỳ I năm học 2026-2027',
      issuedOn: '2026-11-23',
      kind: 'notice',
      paragraphs: [
        'Trường THCS Long Bình thông báo lịch kiểm tra cuối học kỳ I năm học 2026-2027 đến toàn thể giáo viên, học sinh và cha mẹ học sinh.',
        '1. Các môn kiểm tra chung toàn khối: Ngữ văn, Toán, Ngoại ngữ 1, Khoa học tự nhiên, Lịch sử và Địa lí; từ ngày 21 tháng 12 đến ngày 26 tháng 12 năm 2026.',
        '2. Các môn còn lại do giáo viên bộ môn tổ chức tại lớp trong tuần từ ngày 14 tháng 12 đến ngày 19 tháng 12 năm 2026.',
        '3. Học sinh vắng mặt vì lý do bất khả kháng được kiểm tra bù trước ngày 9 tháng 1 năm 2027. Cha mẹ học sinh gửi đơn về giáo viên chủ nhiệm trong vòng 3 ngày.',
      ],
    },
    {
      number: '09/QĐ-THCSLB',
      title: 'Về việc thành lập Hội đồng thi đua, khen thưởng năm học 2026-2027',
      issuedOn: '2026-09-14',
      kind: 'decision',
      paragraphs: [
        'Điều 1. Thành lập Hội đồng thi đua, khen thưởng năm học 2026-2027 của Trường THCS Long Bình gồm hiệu trưởng là chủ tịch, phó hiệu trưởng là phó chủ tịch, các tổ trưởng chuyên môn và tổng phụ trách Đội là ủy viên.',
        'Điều 2. Hội đồng xây dựng tiêu chí thi đua, tổ chức phát động và xét khen thưởng theo từng học kỳ.',
        'Điều 3. Quyết định này có hiệu lực từ ngày ký. Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành.',
      ],
    },
    {
      number: '22/TB-THCSLB',
      title: 'Về việc thay đổi thời khóa biểu từ ngày 9 tháng 11 năm 2026',
      issuedOn: '2026-11-05',
      kind: 'notice',
      paragraphs: [
        'Trường THCS Long Bình thông báo thay đổi thời khóa biểu học kỳ I, áp dụng từ ngày 9 tháng 11 năm 2026.',
        '1. Lớp 8A1: tiết Tin học chuyển sang sáng thứ tư. Lớp 9A2: Giáo dục thể chất học tiết 1 và tiết 2 thứ sáu.',
        '2. Các lớp khác giữ nguyên. Bản đầy đủ đăng ở mục Thời khóa biểu trên trang của trường.',
      ],
    },
    {
      number: '18/KH-THCSLB',
      title: 'Kế hoạch tổ chức Hội khỏe Phù Đổng cấp trường năm 2026',
      issuedOn: '2026-10-20',
      kind: 'plan',
      paragraphs: [
        'Trường THCS Long Bình tổ chức Hội khỏe Phù Đổng cấp trường năm 2026 như sau.',
        '1. Thời gian: từ 7 giờ, thứ bảy, ngày 5 tháng 12 năm 2026, tại sân trường và sân bóng khu phố 4.',
        '2. Nội dung: chạy 60 m, bật xa, đá cầu, bóng đá mini, kéo co. Mỗi lớp đăng ký ít nhất ba môn.',
        '3. Tổ Nghệ thuật - Giáo dục thể chất phụ trách chuyên môn; phòng y tế trực suốt buổi thi.',
      ],
    },
    {
      number: '31/BC-THCSLB',
      title: 'Báo cáo tổng kết năm học 2025-2026',
      issuedOn: '2026-06-12',
      kind: 'report',
      paragraphs: [
        'Trường THCS Long Bình báo cáo kết quả thực hiện nhiệm vụ năm học 2025-2026.',
        '1. Kết quả rèn luyện: Tốt 86,1%, Khá 12,3%, Đạt 1,6%. Kết quả học tập: Tốt 21,4%, Khá 44,7%, Đạt 31,4%, Chưa đạt 2,5%.',
        '2. Tất cả học sinh lớp 9 được công nhận tốt nghiệp trung học cơ sở.',
        '3. Phương hướng: giữ nền nếp đọc sách, mở rộng dạy học qua thực hành, hoàn thành sổ điểm điện tử.',
      ],
    },
    {
      number: '06/QĐ-THCSLB',
      title: 'Về việc ban hành quy tắc ứng xử trong trường học',
      issuedOn: '2025-10-02',
      kind: 'decision',
      paragraphs: [
        'Điều 1. Ban hành kèm theo quyết định này Quy tắc ứng xử của Trường THCS Long Bình.',
        'Điều 2. Quy tắc áp dụng cho cán bộ, giáo viên, nhân viên, học sinh và cha mẹ học sinh khi làm việc với nhà trường.',
        'Điều 3. Quyết định này có hiệu lực từ ngày ký.',
      ],
    },
    {
      number: '13/KH-THCSLB',
      title: 'Kế hoạch giáo dục nhà trường năm học 2025-2026',
      issuedOn: '2025-09-08',
      kind: 'plan',
      paragraphs: [
        'Trường THCS Long Bình xây dựng kế hoạch giáo dục năm học 2025-2026.',
        '1. Quy mô: 8 lớp, mỗi khối 2 lớp.',
        '2. Thời gian thực học: 35 tuần, học kỳ I có 18 tuần, học kỳ II có 17 tuần.',
      ],
    },
  ],
  events: [
    {
      title: 'Kiểm tra giữa học kỳ I',
      startsAt: '2026-10-26T07:00',
      endsAt: '2026-10-31T10:00',
      place: 'Các phòng học',
      description: 'Năm môn kiểm tra chung; các môn còn lại kiểm tra tại lớp.',
    },
    {
      title: 'Sinh hoạt tổ chuyên môn tháng 11',
      startsAt: '2026-11-04T14:00',
      endsAt: '2026-11-04T16:30',
      place: 'Phòng họp',
      description: 'Các tổ báo cáo chuyên đề dạy học qua thực hành.',
    },
    {
      title: 'Chung kết bóng đá mini',
      startsAt: '2026-11-12T16:00',
      endsAt: '2026-11-12T17:15',
      place: 'Sân bóng khu phố 4',
      description: 'Khối 8 và khối 9, chào mừng ngày Nhà giáo Việt Nam.',
    },
    {
      title: 'Lễ kỷ niệm ngày Nhà giáo Việt Nam',
      startsAt: '2026-11-20T07:30',
      endsAt: '2026-11-20T10:30',
      place: 'Sân trường',
      description: 'Tiết học “đổi vai” và chương trình của học sinh.',
    },
    {
      title: 'Học bù khối 6, khối 7',
      startsAt: '2026-11-26T13:15',
      endsAt: '2026-11-26T16:00',
      place: 'Các phòng học',
      description: 'Bù buổi chiều ngày 24 tháng 11.',
    },
    {
      title: 'Đọc sách cùng bạn: buổi trao đổi tháng 11',
      startsAt: '2026-11-27T15:30',
      endsAt: '2026-11-27T16:30',
      place: 'Thư viện',
      description: 'Mỗi bạn giới thiệu một cuốn trong ba phút; phụ huynh được mời dự.',
    },
    {
      title: 'Sinh hoạt chuyên đề “Học sinh với mạng xã hội”',
      startsAt: '2026-11-30T07:15',
      endsAt: '2026-11-30T08:45',
      place: 'Sân trường',
      description:
        'Dành cho khối 8 và khối 9, trong tiết chào cờ. Học sinh gửi câu hỏi cho ban tổ chức trước ngày 27/11.',
    },
    {
      title: 'Hội khỏe Phù Đổng cấp trường',
      startsAt: '2026-12-05T07:00',
      endsAt: '2026-12-05T11:30',
      place: 'Sân trường và sân bóng khu phố 4',
      description: 'Chạy 60 m, bật xa, đá cầu, bóng đá mini và kéo co. Mỗi lớp đăng ký ít nhất ba môn.',
    },
    {
      title: 'Kiểm tra cuối học kỳ I các môn chung',
      startsAt: '2026-12-21T07:00',
      endsAt: '2026-12-26T11:00',
      place: 'Các phòng học dãy A',
      description:
        'Ngữ văn, Toán, Ngoại ngữ 1, Khoa học tự nhiên, Lịch sử và Địa lí. Học sinh có mặt trước giờ làm bài 15 phút.',
    },
    {
      title: 'Sơ kết học kỳ I',
      startsAt: '2027-01-16T07:30',
      endsAt: '2027-01-16T10:00',
      place: 'Sân trường',
      description: 'Khen thưởng học sinh và tập thể lớp; công bố kế hoạch học kỳ II.',
    },
    {
      title: 'Họp cha mẹ học sinh cuối học kỳ I',
      startsAt: '2027-01-17T08:00',
      endsAt: '2027-01-17T10:30',
      place: 'Tại phòng học của từng lớp',
      description:
        'Giáo viên chủ nhiệm trao đổi kết quả học tập và rèn luyện. Phiếu liên lạc xem trên cổng thông tin trước buổi họp.',
    },
  ],
};

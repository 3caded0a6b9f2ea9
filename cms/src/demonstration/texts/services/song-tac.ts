import { PRIMARY } from '@cong-truong/database/demonstration/school/schools';
import { disclosuresOf } from './disclosures';
import type { ServiceTexts } from './service-texts';

export const SONG_TAC_SERVICES: ServiceTexts = {
  siteCode: PRIMARY.code,
  categories: [
    {
      name: 'Ngày vui ở trường',
      articles: [
        'Chào các em lớp 1: buổi học đầu tiên không nước mắt',
        'Trung thu ở Sông Tắc: ông sao, cá chép và chú Cuội lớp 5',
        'Lớp 3 học làm phóng viên trong ngày Nhà giáo',
      ],
    },
    {
      name: 'Sức khỏe, bán trú',
      articles: [
        'Bữa trưa nhiều rau hơn, các em ăn hết nhiều hơn',
        'Bơi an toàn: 96 học sinh khối 4 biết nổi và tự vào bờ',
        'Thông báo rà soát sổ tiêm chủng học sinh lớp 1',
      ],
    },
    { name: 'Góc sáng tạo', articles: ['Triển lãm tranh “Con sông nhà mình”'] },
  ],
  galleries: [
    {
      article: 'Triển lãm tranh “Con sông nhà mình”',
      pictures: [
        { scene: 'art', alt: 'Tranh vẽ góc trưng bày với ba bức họa thiếu nhi' },
        { scene: 'classroom', alt: 'Tranh vẽ các em ngồi vẽ trong lớp' },
        { scene: 'garden', alt: 'Tranh vẽ cây và hoa bên bờ sông' },
        { scene: 'library', alt: 'Tranh vẽ phòng triển lãm trong thư viện' },
      ],
    },
    {
      article: 'Chào các em lớp 1: buổi học đầu tiên không nước mắt',
      pictures: [
        { scene: 'classroom', alt: 'Tranh vẽ các em lớp 1 trong phòng học mới' },
        { scene: 'yard', alt: 'Tranh vẽ sân trường buổi sáng đầu tiên' },
        { scene: 'stage', alt: 'Tranh vẽ anh chị lớp 5 hát chào các em' },
      ],
    },
    {
      article: 'Trung thu ở Sông Tắc: ông sao, cá chép và chú Cuội lớp 5',
      pictures: [
        { scene: 'lanterns', alt: 'Tranh vẽ đoàn rước đèn cá chép' },
        { scene: 'stage', alt: 'Tranh vẽ vở kịch chú Cuội trên sân khấu' },
        { scene: 'meal', alt: 'Tranh vẽ bàn bánh trung thu' },
      ],
    },
    {
      article: 'Bơi an toàn: 96 học sinh khối 4 biết nổi và tự vào bờ',
      pictures: [
        { scene: 'sports', alt: 'Tranh vẽ các em khởi động trước giờ bơi' },
        { scene: 'classroom', alt: 'Tranh vẽ giờ học lý thuyết an toàn dưới nước' },
      ],
    },
    {
      article: 'Lớp 3 học làm phóng viên trong ngày Nhà giáo',
      pictures: [
        { scene: 'library', alt: 'Tranh vẽ nhóm phóng viên nhí viết bài' },
        { scene: 'bouquet', alt: 'Tranh vẽ hoa tặng thầy cô' },
        { scene: 'art', alt: 'Tranh vẽ tờ báo tường đang tô màu' },
      ],
    },
  ],
  disclosures: disclosuresOf({
    name: PRIMARY.name,
    kind: 'tiểu học',
    principal: '{hieuTruong}',
    pupils: 512,
    classes: 15,
    staff: { leaders: 2, teachers: 24, others: 6 },
    qualified: 'Tất cả có trình độ đại học sư phạm trở lên.',
    area: 7_400,
    rooms: '16 phòng học, phòng tin học, phòng nghệ thuật, hồ bơi lắp ghép, bếp ăn bán trú một chiều.',
    programme: `
      Trường dạy Chương trình giáo dục phổ thông 2018, hai buổi mỗi ngày ở cả năm khối. Đánh giá học sinh theo Thông tư 27/2020/TT-BGDĐT.
    `,
    plan: `
      - Tuyển sinh lớp 1 năm học 2027-2028: 105 học sinh, 3 lớp.
      - 100% học sinh lớp 4 học bơi an toàn; 100% lớp có góc đọc sách.
      - Bán trú: khoảng 380 học sinh, thực đơn đăng mỗi tuần.
    `,
    results: `
      - Hoàn thành xuất sắc 34,2%, Hoàn thành tốt 29,8%, Hoàn thành 35,2%, Chưa hoàn thành 0,8%.
      - Hoàn thành chương trình tiểu học: 100% học sinh lớp 5.
    `,
    finance: [
      'Học phí: không thu.',
      'Tiền ăn bán trú: 35.000 đồng mỗi ngày ăn.',
      'Phục vụ bán trú: 250.000 đồng mỗi tháng.',
      'Bảo hiểm y tế: theo quy định.',
    ],
  }),
  admissions: [
    {
      title: 'Tuyển sinh lớp 1 năm học 2027-2028',
      schoolYear: '2027-2028',
      gradeLabel: 'Lớp 1',
      quota: 105,
      opensOn: '2027-07-01',
      closesOn: '2027-07-15',
      place: 'Đăng ký trực tuyến; nhận hồ sơ giấy tại phòng tiếp dân của trường',
      papers: `
        - Đơn xin nhập học theo mẫu.
        - Bản sao giấy khai sinh.
        - Giấy xác nhận hoàn thành chương trình mẫu giáo 5 tuổi, nếu có.
      `,
      body: `
        Trẻ sinh năm 2021, cư trú tại khu phố 1 và khu phố 6 của phường Long Bình. Trẻ khuyết tật được nhận học hòa nhập và có kế hoạch hỗ trợ riêng.

        Trường không tổ chức kiểm tra đầu vào dưới mọi hình thức.
      `,
    },
  ],
  timetables: [
    {
      title: 'Thời khóa biểu khối 1 đến khối 5, học kỳ I',
      appliesFrom: '2026-09-14',
      body: `
        Buổi sáng 7 giờ 20 đến 10 giờ 35, buổi chiều 14 giờ 00 đến 16 giờ 00. Thời khóa biểu của 15 lớp có trong tệp đính kèm.
      `,
    },
  ],
  menus: [
    {
      weekOf: '2026-11-23',
      note: 'Bữa trưa và bữa xế của học sinh bán trú. Lớp nghỉ ngày 24 tháng 11 không thu tiền ăn.',
      days: [
        ['', 'Cơm, gà kho sả, canh bí đỏ', 'Sữa chua'],
        ['', 'Nghỉ để sửa hệ thống điện', ''],
        ['', 'Cơm, cá basa sốt cà, canh rau ngót', 'Chuối'],
        ['', 'Cơm, thịt viên, canh cải xanh', 'Bánh flan'],
        ['', 'Nui xào thịt bò, nước ép dưa hấu', 'Sữa tươi'],
      ],
    },
    {
      weekOf: '2026-11-30',
      note: 'Bữa trưa và bữa xế của học sinh bán trú. Phụ huynh vào thăm bếp được mọi ngày.',
      days: [
        ['', 'Cơm, thịt kho trứng, canh cải xanh', 'Sữa chua'],
        ['', 'Cơm, cá thu sốt cà, canh bầu tôm', 'Ổi'],
        ['', 'Bún thịt nướng, rau sống', 'Sữa đậu nành'],
        ['', 'Cơm, gà rim gừng, canh khoai mỡ', 'Bánh bông lan'],
        ['', 'Cơm chiên hải sản, canh rong biển', 'Nước cam'],
      ],
    },
  ],
  honours: [
    {
      title: 'Cả trường cùng vui',
      schoolYear: '2025-2026',
      summary: 'Thành tích chung của 15 lớp trong năm học vừa qua.',
      lines: [
        ['Học sinh biết bơi an toàn', 96],
        ['Bức tranh được treo ở nhà văn hóa phường', 24],
        ['Cuốn sách các em tặng nhau', 1_130],
      ],
    },
  ],
  questions: [
    {
      topic: 'Bán trú',
      question: 'Con tôi dị ứng tôm, nhà bếp có nấu riêng không?',
      askedOn: '2026-09-20',
      answer:
        'Có. Xin phụ huynh ghi vào phiếu sức khỏe đầu năm và nhắc cô chủ nhiệm; bếp có khay riêng dán tên lớp cho các bé dị ứng.',
    },
    {
      topic: 'Đưa đón',
      question: 'Trường mở cổng từ mấy giờ để phụ huynh đi làm sớm gửi con?',
      askedOn: '2026-10-14',
      answer: 'Cổng mở lúc 6 giờ 30. Từ 6 giờ 30 đến 7 giờ 10 các em ngồi đọc sách ở thư viện cùng cô trực.',
    },
  ],
  setting: {
    sections: ['news', 'notices', 'menu', 'calendar', 'gallery', 'honours', 'quickLinks', 'documents', 'admission'],
    quickLinks: [
      ['Thực đơn bán trú', '/thuc-don'],
      ['Thời khóa biểu', '/thoi-khoa-bieu'],
      ['Tuyển sinh lớp 1', '/tuyen-sinh'],
      ['Hỏi đáp', '/hoi-dap'],
    ],
    menuLinks: [['Thực đơn', '/thuc-don']],
    mapNote: 'Cạnh cầu Sông Tắc, phía tay phải khi đi từ chợ Long Bình. Có vạch qua đường trước cổng.',
    englishIntroduction: `
      Song Tac Primary School teaches grades 1 to 5 beside the Tac river. Most of its 512 pupils stay for lunch; every grade 4 pupil learns to swim safely.
    `,
    englishContact: 'The reception room is open from 6:30 to 16:30 on school days.',
    consentToShare: true,
  },
};

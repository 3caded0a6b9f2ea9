import { PHUOC_THIEN } from '@cong-truong/database/demonstration/school/schools';
import { disclosuresOf } from './disclosures';
import type { ServiceTexts } from './service-texts';

export const PHUOC_THIEN_SERVICES: ServiceTexts = {
  siteCode: PHUOC_THIEN.code,
  categories: [
    {
      name: 'Vườn trường',
      articles: ['Mùa rau đầu tiên của lớp 6A1', 'Khai giảng dưới tán cây: 154 học sinh bước vào năm học mới'],
    },
    {
      name: 'Sáng tạo',
      articles: ['Học nhạc dân tộc từ cây đàn tự chế', 'Lớp 8A1 vẽ lại đường đến trường'],
    },
    { name: 'Đọc sách', articles: ['Tuần lễ đọc sách: mỗi ngày hai mươi phút yên lặng'] },
  ],
  galleries: [
    {
      article: 'Mùa rau đầu tiên của lớp 6A1',
      pictures: [
        { scene: 'garden', alt: 'Tranh vẽ luống rau xanh sau giờ tưới' },
        { scene: 'meal', alt: 'Tranh vẽ khay cơm có rau của vườn trường' },
        { scene: 'art', alt: 'Tranh vẽ nhật ký vườn của học sinh' },
      ],
    },
    {
      article: 'Khai giảng dưới tán cây: 154 học sinh bước vào năm học mới',
      pictures: [
        { scene: 'ceremony', alt: 'Tranh vẽ lễ chào cờ dưới tán cây' },
        { scene: 'yard', alt: 'Tranh vẽ cổng trường trang trí cờ' },
        { scene: 'garden', alt: 'Tranh vẽ học sinh thăm vườn trường' },
      ],
    },
    {
      article: 'Học nhạc dân tộc từ cây đàn tự chế',
      pictures: [
        { scene: 'stage', alt: 'Tranh vẽ học sinh biểu diễn đàn tự chế' },
        { scene: 'art', alt: 'Tranh vẽ bản thiết kế cây đàn' },
        { scene: 'classroom', alt: 'Tranh vẽ giờ học nhạc trong lớp' },
      ],
    },
    {
      article: 'Tuần lễ đọc sách: mỗi ngày hai mươi phút yên lặng',
      pictures: [
        { scene: 'library', alt: 'Tranh vẽ học sinh đọc sách bên kệ' },
        { scene: 'garden', alt: 'Tranh vẽ góc đọc sách ngoài vườn' },
      ],
    },
    {
      article: 'Thư gửi thầy cô: 154 lá thư trong ngày 20 tháng 11',
      pictures: [
        { scene: 'classroom', alt: 'Tranh vẽ học sinh viết thư tay' },
        { scene: 'bouquet', alt: 'Tranh vẽ bó hoa bên hộp thư' },
        { scene: 'meal', alt: 'Tranh vẽ bữa cơm chung với rau vườn trường' },
      ],
    },
  ],
  // The annual report and the results are not there yet: the ward's board points at them.
  disclosures: disclosuresOf({
    name: PHUOC_THIEN.name,
    kind: 'trung học cơ sở',
    principal: '{hieuTruong}',
    pupils: 154,
    classes: 4,
    staff: { leaders: 2, teachers: 11, others: 2 },
    qualified: 'Tất cả đạt chuẩn trình độ đào tạo.',
    area: 9_200,
    rooms: '8 phòng học, 1 phòng bộ môn, thư viện, vườn trường 600 m².',
    programme: `
      Trường dạy Chương trình giáo dục phổ thông 2018 ở bốn khối, mỗi khối một lớp. Nội dung giáo dục địa phương gắn với vườn trường.
    `,
    plan: `
      - Tuyển sinh lớp 6 năm học 2027-2028: 45 học sinh, 1 lớp.
      - Dự án chung của năm học: bản đồ đường đến trường an toàn.
      - Điều chỉnh giờ vào lớp từ ngày 1 tháng 12 năm 2026 theo phương án phân luồng đường số 6.
    `,
    results: '',
    finance: ['Học phí: không thu, theo chính sách miễn học phí.', 'Nước uống: 15.000 đồng mỗi tháng.'],
  }).filter(({ part }) => part !== 'results' && part !== 'annualReport'),
  admissions: [
    {
      title: 'Tuyển sinh lớp 6 năm học 2027-2028',
      schoolYear: '2027-2028',
      gradeLabel: 'Lớp 6',
      quota: 45,
      opensOn: '2027-06-01',
      closesOn: '2027-06-15',
      place: 'Cổng tuyển sinh của thành phố hoặc văn phòng trường, buổi sáng các ngày trong tuần',
      papers: `
        - Đơn đăng ký dự tuyển.
        - Học bạ tiểu học.
        - Bản sao giấy khai sinh.
      `,
      body: 'Trường nhận học sinh cư trú tại khu phố 1 và khu phố 2. Kết quả công bố ngày 25 tháng 6 năm 2027 theo mã hồ sơ.',
    },
  ],
  timetables: [
    {
      title: 'Thời khóa biểu học kỳ I, giờ vào lớp mới',
      appliesFrom: '2026-12-01',
      body: 'Từ ngày 1 tháng 12, buổi sáng vào lớp lúc 7 giờ 15. Thứ tự tiết học không đổi; bản của bốn lớp có trong tệp đính kèm.',
    },
  ],
  menus: [],
  honours: [
    {
      title: 'Việc chúng em làm được',
      schoolYear: '2025-2026',
      summary: 'Trường nhỏ, mỗi việc tốt đều có tên của cả lớp.',
      lines: [
        ['Giải Nhất hội thi nhạc cụ tự chế cấp thành phố', 1],
        ['Ki-lô-gam rau gửi bếp ăn tình thương', 260],
        ['Học sinh được khen cuối năm', 38],
      ],
    },
  ],
  questions: [
    {
      topic: 'Giờ học',
      question: 'Vì sao từ tháng 12 trường đổi giờ vào lớp?',
      askedOn: '2026-11-16',
      answer:
        'Đường số 6 thi công đến giữa tháng 1. Vào lớp muộn hơn 15 phút giúp học sinh tránh giờ xe tải được phép chạy.',
    },
    {
      topic: 'Hỗ trợ',
      question: 'Gia đình tôi thuộc hộ cận nghèo thì nộp hồ sơ hỗ trợ chi phí học tập ở đâu?',
      askedOn: '2026-10-02',
      answer:
        'Xin nộp tại văn phòng trường, kèm bản sao giấy chứng nhận của phường. Trường chuyển hồ sơ đi trong ba ngày làm việc.',
    },
  ],
  setting: {
    sections: ['news', 'calendar', 'notices', 'honours', 'gallery', 'quickLinks', 'documents'],
    quickLinks: [
      ['Phiếu liên lạc', '/phu-huynh'],
      ['Thời khóa biểu', '/thoi-khoa-bieu'],
      ['Tuyển sinh', '/tuyen-sinh'],
      ['Hỏi đáp', '/hoi-dap'],
    ],
    menuLinks: [],
    mapNote: 'Đầu đường số 6, đối diện nhà văn hóa khu phố 2. Đường đang thi công, xin gửi xe ở sân nhà văn hóa.',
    englishIntroduction: `
      Phuoc Thien Lower Secondary School is a small public school with four classes, grades 6 to 9, and a garden that every class tends.
    `,
    englishContact: 'Please call or write on weekday mornings.',
    consentToShare: true,
  },
};

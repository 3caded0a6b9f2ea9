import { WARD } from '@cong-truong/database/demonstration/school/authorities';
import type { ServiceTexts } from './service-texts';

export const WARD_SERVICES: ServiceTexts = {
  siteCode: WARD,
  categories: [
    {
      name: 'Trường học của phường',
      articles: [
        'Bốn trường của phường đồng loạt khai giảng năm học 2026-2027',
        'Hai trường trung học cơ sở dùng chung sổ điểm điện tử',
        'Hội thi giáo viên dạy giỏi cấp phường: giờ học đi vào đời sống',
      ],
    },
    {
      name: 'An toàn, môi trường',
      articles: [
        'Kiểm tra điều kiện đầu năm học: an toàn là việc đầu tiên',
        'Cùng nhau trồng 400 cây quanh các trường học',
        'Sửa đường số 6: phân luồng giờ đưa đón học sinh',
      ],
    },
  ],
  galleries: [
    {
      article: 'Cùng nhau trồng 400 cây quanh các trường học',
      pictures: [
        { scene: 'garden', alt: 'Tranh vẽ học sinh và người dân trồng cây' },
        { scene: 'yard', alt: 'Tranh vẽ sân trường có hàng cây mới' },
      ],
    },
    {
      article: 'Bốn trường của phường đồng loạt khai giảng năm học 2026-2027',
      pictures: [
        { scene: 'ceremony', alt: 'Tranh vẽ lễ khai giảng ở một trường của phường' },
        { scene: 'yard', alt: 'Tranh vẽ ngôi trường treo cờ ngày khai giảng' },
        { scene: 'classroom', alt: 'Tranh vẽ tiết học đầu năm' },
      ],
    },
    {
      article: 'Phường gặp mặt nhà giáo nhân ngày 20 tháng 11',
      pictures: [
        { scene: 'meeting', alt: 'Tranh vẽ hội trường phường trong buổi gặp mặt' },
        { scene: 'stage', alt: 'Tranh vẽ tiết mục văn nghệ mừng thầy cô' },
        { scene: 'bouquet', alt: 'Tranh vẽ hoa tặng nhà giáo' },
      ],
    },
  ],
  disclosures: [],
  admissions: [
    {
      title: 'Kế hoạch tuyển sinh các trường trên địa bàn phường năm học 2027-2028',
      schoolYear: '2027-2028',
      gradeLabel: 'Mầm non, lớp 1, lớp 6',
      quota: 310,
      opensOn: '2027-06-01',
      closesOn: '2027-07-15',
      place: 'Cổng tuyển sinh của thành phố; hỗ trợ đăng ký tại trụ sở phường, bàn số 4',
      papers: `
        - Hồ sơ của từng cấp học có trên trang của trường.
        - Gia đình chưa có mã định danh của con xin đến bộ phận một cửa trước ngày 15 tháng 5.
      `,
      body: `
        ## Phân tuyến

        - Trường THCS Long Bình: khu phố 3, 4, 5.
        - Trường THCS Phước Thiện: khu phố 1, 2, 6.
        - Trường Tiểu học Sông Tắc: khu phố 1, 6.
        - Trường Mầm non Ban Mai: toàn phường, ưu tiên khu phố 5.
      `,
    },
  ],
  timetables: [],
  menus: [],
  honours: [
    {
      title: 'Giáo dục phường Long Bình',
      schoolYear: '2025-2026',
      summary: 'Kết quả chung của bốn trường công lập.',
      lines: [
        ['Trường đạt tập thể lao động tiên tiến', 4],
        ['Cây được trồng quanh trường học', 400],
        ['Giáo viên dạy giỏi cấp phường', 19],
      ],
    },
  ],
  questions: [
    {
      topic: 'Thủ tục',
      question: 'Tôi cần cấp bản sao bằng tốt nghiệp THCS năm 2010 thì đến đâu?',
      askedOn: '2026-10-08',
      answer:
        'Xin đến bộ phận một cửa của phường, mang theo căn cước. Hồ sơ trước ngày 1 tháng 7 năm 2025 được tra trong kho chuyển giao, trả kết quả trong năm ngày làm việc.',
    },
  ],
  setting: {
    sections: ['news', 'notices', 'documents', 'calendar', 'quickLinks', 'honours', 'admission'],
    quickLinks: [
      ['Các trường', '/truong'],
      ['Thống kê', '/thong-ke'],
      ['Văn bản', '/van-ban'],
      ['Hỏi đáp', '/hoi-dap'],
    ],
    menuLinks: [],
    mapNote: 'Tầng 2 trụ sở phường, phòng Văn hóa - Xã hội.',
    englishIntroduction: `
      This is the education site of Long Binh Ward. Since 1 July 2025 the ward has managed its public kindergartens, primary and lower secondary schools.
    `,
    englishContact: 'Culture and Society Division, second floor, ward office.',
    consentToShare: true,
  },
};

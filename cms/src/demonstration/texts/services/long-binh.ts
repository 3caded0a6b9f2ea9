import { LONG_BINH } from '@cong-truong/database/demonstration/school/schools';
import { disclosuresOf } from './disclosures';
import type { ServiceTexts } from './service-texts';

export const LONG_BINH_SERVICES: ServiceTexts = {
  siteCode: LONG_BINH.code,
  categories: [
    {
      name: 'Hoạt động học sinh',
      articles: [
        'Sân trường rộn tiếng trống khai giảng năm học 2026-2027',
        'Đêm hội trăng rằm của khối 6',
        'Vườn thuốc nam sau dãy B có thêm mười hai loài cây',
        'Giải bóng đá mini khối 8, khối 9: trận chung kết bốn bàn thắng',
        'Những bó hoa không mua: ngày 20 tháng 11 ở Long Bình',
      ],
    },
    {
      name: 'Dạy và học',
      articles: [
        'Ngày hội STEM: tên lửa nước bay qua hàng phượng',
        'Thư viện mở cửa giờ ra chơi, lượt mượn sách tăng gấp đôi',
        'Một giờ Ngữ văn ngoài hiên: lớp 9A2 dựng lại phiên tòa trong truyện',
        'Lịch kiểm tra giữa học kỳ I',
      ],
    },
    {
      name: 'An toàn trường học',
      articles: [
        'Đội mũ bảo hiểm đúng cách: bài học ngay trước cổng trường',
        'Thông báo phòng bệnh sốt xuất huyết trong mùa mưa',
      ],
    },
    {
      name: 'Cha mẹ học sinh',
      articles: [
        'Thông báo họp cha mẹ học sinh đầu năm học',
        'Hướng dẫn phụ huynh xem kết quả học tập trên cổng thông tin',
        'Khối 6 và khối 7 nghỉ buổi chiều thứ ba, ngày 24 tháng 11',
      ],
    },
  ],
  galleries: [
    {
      article: 'Ngày hội STEM: tên lửa nước bay qua hàng phượng',
      pictures: [
        { scene: 'science', alt: 'Tranh vẽ các bình thí nghiệm trên bàn dài' },
        { scene: 'classroom', alt: 'Tranh vẽ học sinh trình bày trước lớp' },
        { scene: 'yard', alt: 'Tranh vẽ sân trường nhìn từ cổng vào' },
        { scene: 'sports', alt: 'Tranh vẽ học sinh chạy trên sân' },
      ],
    },
    {
      article: 'Đêm hội trăng rằm của khối 6',
      pictures: [
        { scene: 'lanterns', alt: 'Tranh vẽ đèn lồng tự làm dưới trăng' },
        { scene: 'stage', alt: 'Tranh vẽ tiết mục múa trên sân khấu' },
        { scene: 'meal', alt: 'Tranh vẽ mâm cỗ trung thu' },
      ],
    },
    {
      article: 'Sân trường rộn tiếng trống khai giảng năm học 2026-2027',
      pictures: [
        { scene: 'ceremony', alt: 'Tranh vẽ các hàng học sinh dưới cột cờ' },
        { scene: 'yard', alt: 'Tranh vẽ dãy phòng học trong nắng sớm' },
        { scene: 'library', alt: 'Tranh vẽ học sinh lớp 6 lần đầu vào thư viện' },
      ],
    },
    {
      article: 'Giải bóng đá mini khối 8, khối 9: trận chung kết bốn bàn thắng',
      pictures: [
        { scene: 'sports', alt: 'Tranh vẽ một pha lên bóng trên sân khu phố 4' },
        { scene: 'yard', alt: 'Tranh vẽ sân trường nơi các đội xuất phát' },
        { scene: 'stage', alt: 'Tranh vẽ tiết mục văn nghệ trước lễ trao cúp' },
      ],
    },
    {
      article: 'Những bó hoa không mua: ngày 20 tháng 11 ở Long Bình',
      pictures: [
        { scene: 'bouquet', alt: 'Tranh vẽ ba bó hoa tự trồng' },
        { scene: 'garden', alt: 'Tranh vẽ luống hoa sau dãy B' },
        { scene: 'classroom', alt: 'Tranh vẽ tiết học đổi vai, học sinh đứng bảng' },
        { scene: 'meeting', alt: 'Tranh vẽ buổi gặp các thầy cô đã nghỉ hưu' },
      ],
    },
  ],
  disclosures: disclosuresOf({
    name: LONG_BINH.name,
    kind: 'trung học cơ sở',
    principal: '{hieuTruong}',
    pupils: 320,
    classes: 8,
    staff: { leaders: 2, teachers: 17, others: 3 },
    qualified: 'Tất cả đạt chuẩn trình độ đào tạo, trong đó 4 người có trình độ thạc sĩ.',
    area: 6_850,
    rooms: '12 phòng học, 1 phòng thực hành khoa học tự nhiên, 1 phòng tin học 40 máy, thư viện và sân bóng nhỏ.',
    programme: `
      Trường dạy Chương trình giáo dục phổ thông 2018 ở cả bốn khối. Ngoại ngữ 1 là tiếng Anh.

      - Khối 6 và khối 7 học hai buổi mỗi ngày.
      - Hoạt động trải nghiệm, hướng nghiệp: 105 tiết mỗi năm; nội dung giáo dục địa phương: 35 tiết.
      - Câu lạc bộ: Khoa học, An toàn giao thông, Bóng đá, Đọc sách. Tham gia tự nguyện.
    `,
    plan: `
      - Tuyển sinh lớp 6 năm học 2027-2028: 80 học sinh, 2 lớp.
      - Mỗi học kỳ mỗi tổ có một chuyên đề dạy học qua thực hành.
      - Phối hợp gia đình: ba cuộc họp cha mẹ học sinh, phiếu liên lạc điện tử mỗi học kỳ.
      - Kiểm định chất lượng: tự đánh giá trong quý II năm 2027.
    `,
    results: `
      - Kết quả rèn luyện: Tốt 86,1%, Khá 12,3%, Đạt 1,6%.
      - Kết quả học tập: Tốt 21,4%, Khá 44,7%, Đạt 31,4%, Chưa đạt 2,5%.
      - Lên lớp sau kiểm tra lại: 99,4%. Xác nhận hoàn thành chương trình trung học cơ sở: 100% học sinh lớp 9.
    `,
    finance: [
      'Học phí: không thu, theo chính sách miễn học phí từ năm học 2025-2026.',
      'Tổ chức dạy học hai buổi: 100.000 đồng mỗi tháng (khối 6, khối 7).',
      'Bảo hiểm y tế: theo quy định, 12 tháng.',
      'Nước uống: 20.000 đồng mỗi tháng.',
    ],
  }),
  admissions: [
    {
      title: 'Tuyển sinh lớp 6 năm học 2027-2028',
      schoolYear: '2027-2028',
      gradeLabel: 'Lớp 6',
      quota: 80,
      opensOn: '2027-06-01',
      closesOn: '2027-06-15',
      place: 'Nộp trực tuyến trên cổng tuyển sinh của thành phố; bản giấy nộp tại văn phòng trường, giờ hành chính',
      papers: `
        - Đơn đăng ký dự tuyển (in từ cổng tuyển sinh sau khi đăng ký).
        - Học bạ tiểu học có xác nhận hoàn thành chương trình tiểu học.
        - Bản sao giấy khai sinh.
        - Giấy xác nhận ưu tiên, nếu có.
      `,
      body: `
        Trường nhận học sinh cư trú tại các khu phố 3, 4 và 5 của phường Long Bình đã hoàn thành chương trình tiểu học, trong độ tuổi quy định.

        ## Các mốc thời gian

        - Từ ngày 1 đến ngày 15 tháng 6 năm 2027: nhận hồ sơ.
        - Ngày 25 tháng 6 năm 2027: công bố kết quả trên trang này bằng mã hồ sơ, không nêu họ tên.
        - Từ ngày 28 đến ngày 30 tháng 6 năm 2027: xác nhận nhập học.

        Gia đình chưa quen đăng ký trực tuyến xin đến văn phòng trường, cô văn thư sẽ làm cùng.
      `,
    },
  ],
  timetables: [
    {
      title: 'Thời khóa biểu học kỳ I, áp dụng từ ngày 9 tháng 11',
      appliesFrom: '2026-11-09',
      body: `
        Thời khóa biểu của tám lớp có trong tệp đính kèm. Buổi sáng vào lớp lúc 7 giờ 00, buổi chiều lúc 13 giờ 15.

        ## Thay đổi so với bản trước

        - Lớp 8A1: tiết Tin học chuyển sang sáng thứ tư.
        - Lớp 9A2: Giáo dục thể chất học tiết 1 và 2 thứ sáu.
      `,
    },
    {
      title: 'Thời khóa biểu đầu học kỳ I',
      appliesFrom: '2026-09-07',
      body: 'Áp dụng từ tuần 1 đến tuần 9. Bản đang dùng là bản từ ngày 9 tháng 11.',
    },
  ],
  menus: [],
  honours: [
    {
      title: 'Thành tích năm học 2025-2026',
      schoolYear: '2025-2026',
      summary: 'Một năm mà các lớp cùng nhau đi xa hơn: ba giải cấp thành phố và thư viện bận rộn nhất phường.',
      lines: [
        ['Giải học sinh giỏi cấp thành phố', 3],
        ['Học sinh Giỏi, Xuất sắc', 71],
        ['Lượt mượn sách', 4_820],
        ['Cờ thi đua của thành phố', 1],
      ],
    },
  ],
  questions: [
    {
      topic: 'Tuyển sinh',
      question: 'Con tôi tạm trú ở khu phố 2 thì có đăng ký vào lớp 6 của trường được không?',
      askedOn: '2026-10-05',
      answer: `
        Khu phố 2 thuộc tuyến tuyển sinh của Trường THCS Phước Thiện. Nếu gia đình có lý do cần học tại Long Bình, xin nộp đơn kèm giấy xác nhận nơi ở;
        trường xét khi còn chỉ tiêu, sau ngày 25 tháng 6.
      `,
    },
    {
      topic: 'Kết quả học tập',
      question: 'Khi nào phụ huynh xem được điểm cuối học kỳ I trên cổng thông tin?',
      askedOn: '2026-11-10',
      answer: `
        Phiếu liên lạc học kỳ I được công bố sau buổi sơ kết ngày 16 tháng 1 năm 2027. Phụ huynh đăng nhập bằng số điện thoại đã đăng ký; khi có phiếu, hệ
        thống gửi tin nhắn.
      `,
    },
    {
      topic: 'An toàn',
      question: 'Nhà trường có cho học sinh gửi xe đạp điện không, và cần những giấy tờ gì?',
      askedOn: '2026-11-12',
      answer:
        'Có. Học sinh đăng ký với giáo viên chủ nhiệm, xe dán tem của trường và phải đội mũ bảo hiểm. Trường không thu phí giữ xe.',
    },
    {
      topic: 'Học phí',
      question: 'Năm học này trường thu những khoản nào, có khoản nào là tự nguyện không?',
      askedOn: '2026-09-22',
      answer: `
        Trường không thu học phí. Các khoản còn lại có trong mục Công khai, phần Thu, chi tài chính:

        - Tổ chức dạy học hai buổi và nước uống: theo mức đã thống nhất với cha mẹ học sinh.
        - Bảo hiểm y tế: bắt buộc theo luật.
        - Mọi khoản khác là tự nguyện; gia đình có quyền không tham gia mà không cần nêu lý do.
      `,
    },
    {
      topic: 'Kết quả học tập',
      question: 'Điểm của con trên cổng thông tin khác với điểm con ghi trong vở, gia đình báo cho ai?',
      askedOn: '2026-11-17',
      answer:
        'Xin báo giáo viên bộ môn hoặc giáo viên chủ nhiệm. Thầy cô đối chiếu bài và sửa ngay khi sổ chưa khóa; sổ đã khóa thì hiệu trưởng duyệt. Mọi lần sửa đều lưu ai sửa và lý do.',
    },
    {
      topic: 'Sinh hoạt',
      question: 'Câu lạc bộ Khoa học còn nhận thêm học sinh lớp 7 trong học kỳ này không ạ?',
      askedOn: '2026-11-22',
      answer: null,
    },
  ],
  setting: {
    banner: {
      text: 'Thứ ba 24/11, khối 6 và khối 7 nghỉ buổi chiều để kiểm tra hệ thống điện',
      href: '/thong-bao',
      from: '2026-11-22T17:00',
      until: '2026-12-31T17:00',
    },
    sections: ['news', 'notices', 'calendar', 'quickLinks', 'honours', 'gallery', 'documents', 'admission'],
    quickLinks: [
      ['Phiếu liên lạc', '/phu-huynh'],
      ['Thời khóa biểu', '/thoi-khoa-bieu'],
      ['Tuyển sinh lớp 6', '/tuyen-sinh'],
      ['Công khai', '/cong-khai'],
      ['Hỏi đáp', '/hoi-dap'],
      ['Danh bạ', '/danh-ba'],
    ],
    menuLinks: [['Thư viện ảnh', '/thu-vien-anh']],
    mapNote: 'Từ đường Nguyễn Xiển rẽ vào đường số 11, đi 300 m; cổng đón học sinh ở phía đường số 9.',
    englishIntroduction: `
      Long Binh Lower Secondary School is a public school for grades 6 to 9 in Long Binh Ward, Ho Chi Minh City. About 320 pupils study in eight classes under
      the 2018 General Education Curriculum.

      The school has a science laboratory, a computer room with 40 machines, and a library that is open during breaks.
    `,
    englishContact:
      'Office hours: Monday to Friday, 7:30-11:00 and 13:30-16:30. Please write to us in Vietnamese or English.',
    consentToShare: true,
  },
};

import { PRESCHOOL } from '@cong-truong/database/demonstration/school/schools';
import { disclosuresOf } from './disclosures';
import type { ServiceTexts } from './service-texts';

export const BAN_MAI_SERVICES: ServiceTexts = {
  siteCode: PRESCHOOL.code,
  categories: [
    {
      name: 'Một ngày của bé',
      articles: [
        'Ngày hội đến trường của bé',
        'Rước đèn cùng ông bà',
        'Vườn rau tí hon của lớp Lá 2',
        'Hoa giấy tặng cô',
      ],
    },
    {
      name: 'Chăm sóc, nuôi dưỡng',
      articles: ['Bữa ăn của bé: ít muối hơn, nhiều màu hơn', 'Thông báo phòng bệnh tay chân miệng'],
    },
    { name: 'Góc cha mẹ', articles: ['Mẹo nhỏ giúp bé quen lớp trong hai tuần đầu'] },
  ],
  galleries: [
    {
      article: 'Vườn rau tí hon của lớp Lá 2',
      pictures: [
        { scene: 'garden', alt: 'Tranh vẽ các bé tưới rau' },
        { scene: 'meal', alt: 'Tranh vẽ khay ăn có rau xanh' },
        { scene: 'art', alt: 'Tranh vẽ bảng màu và bức tranh vườn' },
      ],
    },
    {
      article: 'Ngày hội đến trường của bé',
      pictures: [
        { scene: 'stage', alt: 'Tranh vẽ các bé múa trên sân khấu' },
        { scene: 'yard', alt: 'Tranh vẽ sân trường ngày hội' },
      ],
    },
    {
      article: 'Rước đèn cùng ông bà',
      pictures: [
        { scene: 'lanterns', alt: 'Tranh vẽ các bé rước đèn ông sao dưới trăng' },
        { scene: 'stage', alt: 'Tranh vẽ các bé múa chào trăng' },
        { scene: 'meal', alt: 'Tranh vẽ mâm bánh và trái cây phá cỗ' },
      ],
    },
    {
      article: 'Bữa ăn của bé: ít muối hơn, nhiều màu hơn',
      pictures: [
        { scene: 'meal', alt: 'Tranh vẽ khay cơm nhiều màu rau củ' },
        { scene: 'garden', alt: 'Tranh vẽ vườn rau của bếp' },
        { scene: 'classroom', alt: 'Tranh vẽ các bé ngồi vào bàn ăn trong lớp' },
      ],
    },
    {
      article: 'Hoa giấy tặng cô',
      pictures: [
        { scene: 'bouquet', alt: 'Tranh vẽ những bó hoa giấy nhiều màu' },
        { scene: 'art', alt: 'Tranh vẽ bảng màu và giấy cắt hoa' },
        { scene: 'classroom', alt: 'Tranh vẽ cô và các bé trong lớp học' },
      ],
    },
  ],
  disclosures: disclosuresOf({
    name: PRESCHOOL.name,
    kind: 'mầm non',
    principal: '{hieuTruong}',
    pupils: 215,
    classes: 8,
    staff: { leaders: 2, teachers: 16, others: 9 },
    qualified: 'Tất cả đạt chuẩn nghề nghiệp từ mức khá; 81% có trình độ đại học.',
    area: 4_100,
    rooms: '8 phòng sinh hoạt có nhà vệ sinh khép kín, phòng y tế, bếp một chiều, khu vui chơi nước và vườn cổ tích.',
    programme: `
      Chương trình giáo dục mầm non của Bộ Giáo dục và Đào tạo. Mỗi ngày ít nhất một giờ chơi ngoài trời. Trường không dạy trước chương trình lớp 1.
    `,
    plan: `
      - Tuyển sinh năm học 2027-2028: 20 trẻ nhóm 18-24 tháng, 60 trẻ 3 tuổi.
      - Cân đo ba lần, khám sức khỏe hai lần trong năm.
      - Thực đơn mỗi tuần đăng trên trang này trước thứ hai.
    `,
    results: `
      - Trẻ phát triển bình thường: 96,3%; trẻ thừa cân giảm còn 2,8%.
      - Trẻ 5 tuổi hoàn thành chương trình: 100%. Chuyên cần: 93%.
    `,
    finance: [
      'Học phí: không thu, theo chính sách miễn học phí.',
      'Tiền ăn: 38.000 đồng mỗi ngày, gồm bữa sáng, bữa trưa và bữa xế.',
      'Phục vụ bán trú, vệ sinh: 280.000 đồng mỗi tháng.',
      'Học phẩm, đồ chơi: 150.000 đồng mỗi năm.',
    ],
  }),
  admissions: [
    {
      title: 'Nhận trẻ nhóm 18-24 tháng, đợt bổ sung',
      schoolYear: '2026-2027',
      gradeLabel: 'Trẻ 18-24 tháng',
      quota: 8,
      opensOn: '2026-11-16',
      closesOn: '2026-12-05',
      place: 'Văn phòng Trường Mầm non Ban Mai, từ 8 giờ đến 10 giờ 30',
      papers: `
        - Đơn xin nhập học.
        - Bản sao giấy khai sinh của bé.
        - Sổ tiêm chủng, giấy khám sức khỏe.
      `,
      body: 'Ưu tiên trẻ cư trú tại khu phố 5. Bố mẹ được vào lớp cùng bé trong ba ngày đầu.',
    },
    {
      title: 'Tuyển sinh lớp Mầm năm học 2027-2028',
      schoolYear: '2027-2028',
      gradeLabel: 'Trẻ 3 tuổi',
      quota: 60,
      opensOn: '2027-06-15',
      closesOn: '2027-06-30',
      place: 'Đăng ký trực tuyến hoặc tại văn phòng trường',
      papers: `
        - Đơn xin nhập học.
        - Bản sao giấy khai sinh của bé.
        - Sổ tiêm chủng.
      `,
      body: 'Trẻ sinh năm 2024, cư trú tại phường Long Bình. Kết quả báo cho từng gia đình qua điện thoại.',
    },
  ],
  timetables: [
    {
      title: 'Lịch sinh hoạt một ngày của bé, mùa mưa',
      appliesFrom: '2026-09-07',
      body: `
        - 6 giờ 45: đón trẻ, ăn sáng.
        - 8 giờ 00: thể dục, hoạt động học.
        - 9 giờ 15: chơi ngoài trời hoặc sân có mái.
        - 10 giờ 30: ăn trưa, vệ sinh, ngủ trưa.
        - 14 giờ 00: ăn xế, chơi theo góc.
        - 16 giờ 00: trả trẻ.
      `,
    },
  ],
  menus: [
    {
      weekOf: '2026-11-16',
      note: 'Trẻ dị ứng thức ăn được nấu riêng theo đăng ký của gia đình.',
      days: [
        ['Cháo đậu xanh thịt bằm', 'Cơm, cá lóc kho tộ, canh bí đỏ', 'Sữa, chuối'],
        ['Nui gà', 'Cơm, thịt sốt cà, canh cải ngọt', 'Sữa chua'],
        ['Bánh mì, súp bắp', 'Cơm, trứng hấp, canh chua cá', 'Dưa hấu'],
        ['Hoành thánh', 'Cơm, gà kho nấm, canh mướp', 'Chè bắp'],
        ['Bún riêu, sữa', 'Cơm, đậu hũ thịt, canh rau dền', 'Bánh kem nhỏ mừng ngày của cô'],
      ],
    },
    {
      weekOf: '2026-11-23',
      note: 'Trẻ dị ứng thức ăn được nấu riêng. Món có thể đổi khi chợ không có nguyên liệu tươi.',
      days: [
        ['Cháo cá lóc, sữa', 'Cơm, trứng chiên thịt, canh bí xanh tôm', 'Chè đậu xanh'],
        ['Bún mọc', 'Cơm, thịt kho củ cải, canh mồng tơi', 'Sữa chua, thanh long'],
        ['Súp gà ngô', 'Cơm, cá thu sốt cà, canh rau dền', 'Bánh bông lan, sữa'],
        ['Hủ tiếu thịt bằm', 'Cơm, tôm rim, canh cải thìa', 'Đu đủ chín'],
        ['Mì gà', 'Cơm, bò xào đậu que, canh chua', 'Sữa đậu nành, bánh quy'],
      ],
    },
    {
      weekOf: '2026-11-30',
      note: 'Tuần có sinh hoạt “Bé làm đầu bếp” của các lớp lá.',
      days: [
        ['Cháo thịt bí đỏ', 'Cơm, gà xé, canh khoai mỡ', 'Sữa, chuối'],
        ['Phở bò', 'Cơm, đậu hũ nhồi thịt, canh bầu', 'Bánh flan'],
        ['Xôi đậu, sữa', 'Cơm, cá sốt cà, canh rau ngót', 'Dưa hấu'],
        ['Nui sườn', 'Cơm, thịt kho trứng cút, canh cải', 'Sữa chua'],
        ['Bánh canh tôm', 'Cơm, gà kho gừng, canh bí đỏ', 'Bánh trôi nước bé tự làm'],
      ],
    },
  ],
  honours: [
    {
      title: 'Ban Mai tự hào',
      schoolYear: '2025-2026',
      summary: 'Những điều cả trường cùng làm được.',
      lines: [
        ['Giờ chơi ngoài trời trong năm', 176],
        ['Lượt ông bà, bố mẹ vào lớp cùng bé', 640],
        ['Giáo viên dạy giỏi cấp thành phố', 2],
      ],
    },
  ],
  questions: [
    {
      topic: 'Nhập học',
      question: 'Bé nhà tôi 20 tháng, chưa biết tự xúc ăn thì trường có nhận không?',
      askedOn: '2026-11-02',
      answer:
        'Có. Ở nhóm trẻ, các cô đút cho bé và tập dần từng ngày. Bố mẹ kể cho cô nghe thói quen ăn ở nhà của bé trong tuần đầu nhé.',
    },
    {
      topic: 'Sức khỏe',
      question: 'Bé sốt thì cô xử lý thế nào, và có cho uống thuốc ở trường không?',
      askedOn: '2026-10-20',
      answer: `
        Bé sốt từ 38 độ, cô báo ngay cho gia đình và đưa bé xuống phòng y tế. Trường chỉ cho uống thuốc theo đơn, có chữ ký của bố mẹ trong sổ
        gửi thuốc.
      `,
    },
  ],
  setting: {
    sections: ['menu', 'news', 'gallery', 'notices', 'calendar', 'admission', 'quickLinks', 'honours'],
    quickLinks: [
      ['Thực đơn tuần này', '/thuc-don'],
      ['Tuyển sinh', '/tuyen-sinh'],
      ['Thư viện ảnh', '/thu-vien-anh'],
      ['Hỏi đáp', '/hoi-dap'],
    ],
    menuLinks: [['Thực đơn', '/thuc-don']],
    mapNote: 'Đường số 9, cạnh công viên khu phố 5. Xe máy dừng trong làn kẻ vàng, cổng nhỏ dành cho ông bà đi bộ.',
    englishIntroduction: `
      Ban Mai Kindergarten cares for children from 18 months to 5 years. Children learn through play, spend at least an hour outdoors every day and eat three
      meals cooked in the school kitchen.
    `,
    englishContact: 'You are welcome to visit on weekdays between 8:00 and 10:30.',
    consentToShare: false,
  },
};

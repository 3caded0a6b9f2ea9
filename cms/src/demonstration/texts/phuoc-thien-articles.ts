import type { ArticleText } from './site-texts';

export const PHUOC_THIEN_ARTICLES: readonly ArticleText[] = [
  {
    title: 'Khai giảng dưới tán cây: 154 học sinh bước vào năm học mới',
    summary: 'Lễ khai giảng năm học 2026-2027 của Trường THCS Phước Thiện diễn ra ngay trong vườn trường.',
    category: 'news',
    publishedOn: '2026-09-05T11:00',
    picture: { scene: 'ceremony', alt: 'Tranh vẽ học sinh xếp hàng chào cờ trong lễ khai giảng' },
    body: `
      Sân chính đang lát lại gạch, nên lễ khai giảng năm nay của Trường THCS Phước Thiện được tổ chức dưới tán cây trong vườn. Ghế là
      những chiếc ghế gỗ học sinh lớp 9 khóa trước đóng trong giờ Công nghệ.

      Hiệu trưởng {hieuTruong} đánh trống khai trường, rồi mời mỗi học sinh lớp 6 gieo một hạt cải vào luống đất đã chuẩn bị. “Sáu tuần
      nữa các em sẽ thấy công việc của mình lớn lên thế nào, cũng như kiến thức vậy.”

      Năm học này trường có 4 lớp với 154 học sinh. Nhà trường tiếp tục miễn tiền ăn trưa một tháng cho học sinh có hoàn cảnh khó khăn
      từ quỹ của phiên chợ vườn trường.
    `,
  },
  {
    title: 'Mùa rau đầu tiên của lớp 6A1',
    summary: 'Bốn mươi luống cải nhỏ và một cuốn nhật ký dày 62 trang sau sáu tuần.',
    category: 'news',
    publishedOn: '2026-10-17T09:00',
    picture: { scene: 'garden', alt: 'Tranh vẽ học sinh bên những luống rau xanh' },
    body: `
      Những hạt cải gieo trong ngày khai giảng đã cho lứa rau đầu tiên. Sáng 17 tháng 10, lớp 6A1 thu hoạch được 31 ki-lô-gam cải ngọt
      và cải bẹ xanh.

      Trước đó, các em đo chiều cao cây hai lần mỗi tuần và ghi vào nhật ký vườn. Số liệu được dùng trong tiết Toán về số thập phân và
      tiết Khoa học tự nhiên về nhu cầu nước của cây. Có luống cải bị sâu ăn gần hết; nhóm phụ trách đã tự tìm hiểu và làm bẫy bằng
      giấy vàng.

      Phần lớn rau được gửi cho bếp ăn của trường, phần còn lại mỗi bạn mang về nhà một bó kèm tấm thẻ ghi ngày gieo và ngày hái.
    `,
  },
  {
    title: 'Thông báo thu nhận hồ sơ hỗ trợ học sinh có hoàn cảnh khó khăn',
    summary: 'Hồ sơ nhận tại văn phòng trường từ ngày 21/9 đến hết ngày 2/10/2026.',
    category: 'notice',
    publishedOn: '2026-09-18T08:00',
    picture: { scene: 'contactBook', alt: 'Tranh vẽ điện thoại và phong thư báo tin' },
    body: `
      Trường THCS Phước Thiện nhận hồ sơ đề nghị hỗ trợ chi phí học tập học kỳ I năm học 2026-2027.

      - **Đối tượng:** học sinh thuộc hộ nghèo, hộ cận nghèo, học sinh khuyết tật, học sinh mồ côi và trường hợp khó khăn đột xuất.
      - **Hồ sơ:** đơn theo mẫu (nhận tại văn phòng), bản sao giấy tờ chứng minh.
      - **Thời gian:** từ ngày 21 tháng 9 đến hết ngày 2 tháng 10 năm 2026, các buổi sáng.

      Nhà trường giữ kín thông tin của gia đình. Giáo viên chủ nhiệm có thể nộp hồ sơ thay nếu phụ huynh không đến được.
    `,
  },
  {
    title: 'Học nhạc dân tộc từ cây đàn tự chế',
    summary: 'Câu lạc bộ Âm nhạc dân tộc làm đàn bầu từ ống tre và hộp gỗ cũ, biểu diễn buổi đầu tiên.',
    category: 'news',
    publishedOn: '2026-10-03T15:00',
    picture: { scene: 'stage', alt: 'Tranh vẽ học sinh biểu diễn trên sân khấu với những nốt nhạc' },
    body: `
      Không đủ đàn cho hai mươi thành viên, câu lạc bộ Âm nhạc dân tộc của trường tự làm. Thân đàn là ống tre già, hộp cộng hưởng là hộp
      gỗ đựng trà, cần đàn vót từ sừng nhựa. Thầy giáo Âm nhạc kiểm tra từng cây rồi mới cho lên dây.

      Chiều 3 tháng 10, câu lạc bộ có buổi diễn đầu tiên trước toàn trường với ba bài dân ca. Tiếng đàn chưa thật tròn nhưng tiếng vỗ tay
      thì dài. Nhiều phụ huynh đã hỏi đăng ký cho con.

      Câu lạc bộ sinh hoạt chiều thứ tư hằng tuần tại phòng Nghệ thuật, nhận thành viên mới đến hết tháng 11.
    `,
  },
  {
    title: 'Lớp 8A1 vẽ lại đường đến trường',
    summary: 'Bản đồ an toàn do học sinh khảo sát chỉ ra bảy điểm cần chú ý quanh trường.',
    category: 'news',
    publishedOn: '2026-10-21T10:20',
    picture: { scene: 'crossing', alt: 'Tranh vẽ học sinh qua đường có đèn tín hiệu' },
    body: `
      Trong chủ đề về bản đồ của môn Lịch sử và Địa lí, lớp 8A1 chia thành sáu nhóm đi dọc các tuyến đường quanh trường, đếm xe, đo bề
      rộng vỉa hè và hỏi chuyện các cô chú bán hàng.

      Kết quả là tấm bản đồ dài hai mét treo ở sảnh, đánh dấu bảy điểm cần chú ý: hai khúc cua khuất tầm nhìn, ba đoạn không có vỉa hè, một
      miệng cống hở và một ngã ba đông xe tải vào buổi sáng.

      Nhà trường đã gửi bản đồ đến Ủy ban nhân dân phường. Miệng cống được đậy nắp ngay trong tuần; vạch sang đường ở ngã ba dự kiến kẻ
      lại trong tháng 12.
    `,
  },
  {
    title: 'Tuần lễ đọc sách: mỗi ngày hai mươi phút yên lặng',
    summary: 'Từ hiệu trưởng đến bác bảo vệ, cả trường cùng đọc sách lúc 7 giờ 30.',
    category: 'news',
    publishedOn: '2026-11-06T08:30',
    picture: { scene: 'library', alt: 'Tranh vẽ bạn đọc trong thư viện' },
    body: `
      Trong tuần từ 2 đến 6 tháng 11, đúng 7 giờ 30 chuông reo một hồi ngắn và cả trường im lặng hai mươi phút. Học sinh đọc, thầy cô đọc,
      cô cấp dưỡng và bác bảo vệ cũng đọc.

      Không có bài thu hoạch. Ai muốn thì viết một câu hay nhất mình vừa gặp lên tờ giấy nhớ và dán ở hành lang. Đến chiều thứ sáu, hành lang
      tầng một có 712 tờ giấy nhớ đủ màu.

      Nhiều lớp đề nghị giữ hai mươi phút này vào sáng thứ hai hằng tuần. Ban giám hiệu đã đồng ý thử đến hết học kỳ I.
    `,
  },
  {
    title: 'Thông báo điều chỉnh giờ vào lớp từ ngày 1/12/2026',
    summary: 'Tiết 1 bắt đầu lúc 7 giờ 30 trong thời gian sửa đường số 6.',
    category: 'notice',
    publishedOn: '2026-11-18T16:45',
    pinned: true,
    picture: { scene: 'yard', alt: 'Tranh vẽ cổng trường và đồng hồ trên nóc nhà' },
    body: `
      Đường số 6 được sửa từ ngày 30 tháng 11. Để học sinh đến trường an toàn, nhà trường điều chỉnh giờ học buổi sáng **từ ngày 1 tháng 12
      năm 2026 đến hết ngày 16 tháng 1 năm 2027**.

      - Học sinh có mặt lúc 7 giờ 15, tiết 1 bắt đầu lúc 7 giờ 30.
      - Tan học buổi sáng lúc 11 giờ 30.
      - Cổng phụ phía vườn mở từ 6 giờ 45 cho học sinh đi xe đạp.

      Nội dung đầy đủ có trong thông báo số 19/TB-THCSPT ở mục Văn bản.
    `,
  },
  {
    title: 'Thư gửi thầy cô: 154 lá thư trong ngày 20 tháng 11',
    summary: 'Mỗi học sinh viết một lá thư tay; thầy cô trả lời từng lá trong một tháng.',
    category: 'news',
    publishedOn: '2026-11-20T10:30',
    picture: { scene: 'classroom', alt: 'Tranh vẽ lớp học, học sinh ngồi viết thư tay gửi thầy cô' },
    body: `
      Ngày Nhà giáo Việt Nam năm nay, Trường THCS Phước Thiện đề nghị học sinh thay quà bằng một lá thư tay gửi cho một thầy cô mình muốn nói
      chuyện. Hộp thư đặt ở sảnh nhận được 154 lá, đúng bằng số học sinh của trường.

      Có thư cảm ơn, có thư xin lỗi, có thư chỉ hỏi làm sao để bớt run khi đứng trước lớp. Các thầy cô hứa sẽ trả lời từng lá trong vòng một
      tháng, cũng bằng thư tay.

      Buổi lễ kết thúc bằng bữa cơm chung với rau từ vườn trường do nhóm phụ huynh và học sinh lớp 9A1 nấu.
    `,
  },
];

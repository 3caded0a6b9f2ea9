import type { ArticleText } from './site-texts';

export const WARD_ARTICLES: readonly ArticleText[] = [
  {
    title: 'Bốn trường của phường đồng loạt khai giảng năm học 2026-2027',
    summary: 'Lãnh đạo phường dự lễ khai giảng tại các trường và tặng 120 suất học bổng.',
    category: 'news',
    publishedOn: '2026-09-05T14:00',
    picture: { scene: 'ceremony', alt: 'Tranh vẽ lễ khai giảng với cờ hoa và học sinh xếp hàng' },
    body: `
      Sáng 5 tháng 9, các trường mầm non, tiểu học và trung học cơ sở trên địa bàn phường Long Bình đồng loạt khai giảng. Đây là năm học thứ hai các
      trường trực thuộc Ủy ban nhân dân phường.

      Nhân dịp này, Hội khuyến học phường trao 120 suất học bổng cho học sinh vượt khó, mỗi suất gồm sách vở và một triệu đồng. Lễ khai giảng ở các
      trường đều gọn trong một giờ, dành thời gian còn lại cho học sinh làm quen với lớp.
    `,
  },
  {
    title: 'Kiểm tra điều kiện đầu năm học: an toàn là việc đầu tiên',
    summary: 'Đoàn kiểm tra của phường đến bốn trường từ ngày 14 đến ngày 25 tháng 9.',
    category: 'news',
    publishedOn: '2026-09-26T09:00',
    picture: { scene: 'yard', alt: 'Tranh vẽ một ngôi trường hai tầng' },
    body: `
      Đoàn kiểm tra của Ủy ban nhân dân phường đã đến bốn trường trong nửa cuối tháng 9. Nội dung được xem kỹ nhất là an toàn: lan can, ổ điện, cây xanh,
      bình chữa cháy, nguồn nước và bếp ăn.

      Kết quả, tám điểm cần sửa đã được khắc phục ngay trong tuần; việc thay mái hiên Trường Tiểu học Sông Tắc được đưa vào kế hoạch hè 2027. Đoàn cũng ghi
      nhận cách làm hay: bảng tự kiểm tra mười phút mỗi sáng thứ hai của Trường THCS Phước Thiện.
    `,
  },
  {
    title: 'Thông báo lịch tiếp công dân lĩnh vực giáo dục quý IV năm 2026',
    summary: 'Sáng thứ năm hằng tuần tại bộ phận một cửa của phường.',
    category: 'notice',
    publishedOn: '2026-10-01T08:00',
    picture: { scene: 'meeting', alt: 'Tranh vẽ buổi tiếp công dân' },
    body: `
      Ủy ban nhân dân phường Long Bình thông báo lịch tiếp công dân lĩnh vực giáo dục quý IV năm 2026.

      - **Thời gian:** 8 giờ đến 11 giờ các ngày thứ năm.
      - **Địa điểm:** bộ phận một cửa, trụ sở phường.
      - **Nội dung:** tuyển sinh, chuyển trường, hỗ trợ học phí, phản ánh về trường học.

      Phản ánh khẩn về an toàn học sinh xin gọi ngay cho trường hoặc số điện thoại của phường ghi ở chân trang, không cần chờ lịch tiếp.
    `,
  },
  {
    title: 'Hai trường trung học cơ sở dùng chung sổ điểm điện tử',
    summary: 'Giáo viên nhập điểm một lần, phụ huynh xem kết quả ngay khi trường công bố.',
    category: 'news',
    publishedOn: '2026-10-10T15:30',
    picture: { scene: 'contactBook', alt: 'Tranh vẽ điện thoại hiện thông tin học tập' },
    body: `
      Từ năm học 2026-2027, Trường THCS Long Bình và Trường THCS Phước Thiện cùng dùng một hệ thống sổ điểm điện tử. Giáo viên nhập điểm một lần, hệ thống
      tính điểm trung bình theo đúng thông tư áp dụng cho từng khối và ghi lại mọi lần sửa điểm.

      Khi hiệu trưởng công bố học kỳ, phụ huynh nhận tin nhắn và xem phiếu liên lạc của con trên cổng thông tin. Phụ huynh có con học ở hai trường chỉ cần
      một tài khoản.

      Trong tháng 12, phường tổ chức buổi tập huấn cho giáo viên bộ môn và văn thư của hai trường.
    `,
  },
  {
    title: 'Cùng nhau trồng 400 cây quanh các trường học',
    summary: 'Chiến dịch “Đường đến trường có bóng mát” hoàn thành sau ba sáng chủ nhật.',
    category: 'news',
    publishedOn: '2026-10-25T11:30',
    picture: { scene: 'garden', alt: 'Tranh vẽ học sinh trồng cây' },
    body: `
      Ba sáng chủ nhật trong tháng 10, hơn ba trăm phụ huynh, học sinh và đoàn viên đã trồng 400 cây bằng lăng, me tây và phượng dọc các tuyến đường quanh
      bốn trường.

      Mỗi cây có một tấm thẻ ghi tên lớp chăm sóc. Lớp nhận cây tưới nước hai lần một tuần và báo tình hình qua giáo viên chủ nhiệm. Phường bố trí hai bồn
      nước gần Trường Mầm non Ban Mai và Trường THCS Phước Thiện để các em lấy nước an toàn.
    `,
  },
  {
    title: 'Sửa đường số 6: phân luồng giờ đưa đón học sinh',
    summary: 'Từ ngày 30/11/2026, xe tải không vào đường số 6 trong hai khung giờ cao điểm.',
    category: 'notice',
    publishedOn: '2026-11-14T10:00',
    pinned: true,
    shared: true,
    picture: { scene: 'crossing', alt: 'Tranh vẽ học sinh qua đường có đèn tín hiệu' },
    body: `
      Đường số 6, đoạn trước Trường THCS Phước Thiện, được sửa chữa **từ ngày 30 tháng 11 năm 2026 đến ngày 16 tháng 1 năm 2027**.

      - Cấm xe tải từ 6 giờ 15 đến 7 giờ 45 và từ 16 giờ đến 17 giờ 30.
      - Phụ huynh đưa đón bằng ô tô dừng tại bãi đất trống đầu đường số 8.
      - Lực lượng dân phòng hướng dẫn tại hai đầu đoạn đường trong giờ đưa đón.

      Trường THCS Phước Thiện điều chỉnh giờ vào lớp trong thời gian này; xem thông báo trên trang của trường.
    `,
  },
  {
    title: 'Hội thi giáo viên dạy giỏi cấp phường: giờ học đi vào đời sống',
    summary: 'Hai mươi bốn giáo viên dự thi, mười chín người được công nhận.',
    category: 'news',
    publishedOn: '2026-11-13T16:00',
    picture: { scene: 'classroom', alt: 'Tranh vẽ giáo viên giảng bài bên bảng' },
    body: `
      Hội thi giáo viên dạy giỏi cấp phường lần thứ hai khép lại ngày 13 tháng 11 với 24 giáo viên dự thi. Điểm chung của các giờ dạy được đánh giá cao là
      học sinh được làm, được thử và được sai.

      Một tiết Toán lớp 7 bắt đầu từ hóa đơn tiền nước, một giờ mầm non dùng toàn bộ vật liệu nhặt trong vườn, một tiết Lịch sử và Địa lí biến lớp học thành
      phiên tòa tranh luận. Ban giám khảo công nhận 19 giáo viên dạy giỏi cấp phường.
    `,
  },
  {
    title: 'Phường gặp mặt nhà giáo nhân ngày 20 tháng 11',
    summary: 'Hơn một trăm nhà giáo đương chức và nghỉ hưu dự buổi gặp mặt ấm áp tại hội trường phường.',
    category: 'news',
    publishedOn: '2026-11-19T17:30',
    picture: { scene: 'meeting', alt: 'Tranh vẽ buổi gặp mặt nhà giáo trong hội trường phường' },
    body: `
      Chiều 19 tháng 11, Ủy ban nhân dân phường Long Bình gặp mặt các nhà giáo nhân kỷ niệm 44 năm ngày Nhà giáo Việt Nam. Hơn một trăm thầy cô đương chức và
      nghỉ hưu cùng ôn lại chặng đường từ những lớp học mái lá bên sông đến bốn ngôi trường khang trang hôm nay.

      Nhiều thầy cô kiến nghị thêm sân chơi cho học sinh và giảm sổ sách cho giáo viên. Lãnh đạo phường ghi nhận và cho biết từ học kỳ II, báo cáo tháng của
      các trường sẽ lấy thẳng từ hệ thống, giáo viên không phải lập thêm bảng.
    `,
  },
];

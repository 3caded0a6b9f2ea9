import type { ArticleText } from './site-texts';

export const SONG_TAC_ARTICLES: readonly ArticleText[] = [
  {
    title: 'Chào các em lớp 1: buổi học đầu tiên không nước mắt',
    summary: 'Bố mẹ được ngồi cuối lớp mười lăm phút, sau đó các em tự tin ở lại cùng cô.',
    category: 'news',
    publishedOn: '2026-09-07T10:00',
    picture: { scene: 'classroom', alt: 'Tranh vẽ cô giáo đứng bên bảng và các em ngồi vào bàn' },
    body: `
      Sáng 7 tháng 9, ba lớp 1 của Trường Tiểu học Sông Tắc có buổi học đầu tiên. Năm nay nhà trường mời bố mẹ ngồi cuối lớp mười lăm phút
      đầu giờ. Các em vừa nghe cô kể chuyện, vừa thỉnh thoảng quay lại nhìn; đến khi câu chuyện hết thì hầu như không em nào để ý bố mẹ đã
      ra ngoài.

      Tuần đầu tiên chưa học chữ. Các em làm quen với chỗ để cặp, cách xếp hàng rửa tay, cách giơ tay khi muốn nói và đường đi đến nhà vệ
      sinh. “Biết những điều đó thì các con mới yên tâm học”, cô khối trưởng khối 1 chia sẻ.
    `,
  },
  {
    title: 'Trung thu ở Sông Tắc: ông sao, cá chép và chú Cuội lớp 5',
    summary: 'Mỗi lớp dựng một mâm cỗ, khối 5 diễn vở kịch về chú Cuội cung trăng.',
    category: 'news',
    publishedOn: '2026-09-25T16:30',
    picture: { scene: 'lanterns', alt: 'Tranh vẽ lồng đèn nhiều màu và các em nhỏ dưới ánh trăng' },
    body: `
      Chiều 25 tháng 9, sân trường treo hơn hai trăm chiếc đèn ông sao và đèn cá chép do học sinh tự dán. Mười lăm mâm cỗ của mười lăm lớp
      đều có một điểm chung: con vật làm bằng trái cây theo trí tưởng tượng của các em.

      Phần được mong chờ nhất là vở kịch của khối 5. Chú Cuội năm nay không nói dối mà chỉ quên trả lời tin nhắn của mẹ, khiến cả sân trường
      cười nghiêng ngả, còn các cô thì nhìn nhau gật gù.

      Nhà trường cảm ơn ban đại diện cha mẹ học sinh đã gói 520 phần bánh, trong đó 60 phần gửi tặng các em nhỏ ở lớp học tình thương của
      phường.
    `,
  },
  {
    title: 'Thông báo rà soát sổ tiêm chủng học sinh lớp 1',
    summary: 'Phụ huynh gửi bản sao sổ tiêm chủng trước ngày 22/10; buổi tiêm bổ sung vào sáng 28/10.',
    category: 'notice',
    publishedOn: '2026-10-15T15:00',
    picture: { scene: 'contactBook', alt: 'Tranh vẽ điện thoại nhận thông báo từ nhà trường' },
    body: `
      Trạm y tế phường phối hợp với nhà trường rà soát tiền sử tiêm chủng của học sinh lớp 1.

      - Gửi bản sao sổ tiêm chủng cho giáo viên chủ nhiệm **trước ngày 22 tháng 10 năm 2026**.
      - Học sinh còn thiếu mũi sẽ được mời tiêm bổ sung sáng ngày 28 tháng 10 tại phòng y tế của trường.
      - Phụ huynh đi cùng con, mang theo sổ tiêm gốc và ở lại theo dõi 30 phút.

      Phụ huynh có con đang sốt hoặc đang uống thuốc vui lòng báo trước để sắp xếp buổi khác.
    `,
  },
  {
    title: 'Bữa trưa nhiều rau hơn, các em ăn hết nhiều hơn',
    summary: 'Bếp ăn đổi cách nấu và cho học sinh chọn một trong hai món rau; lượng thức ăn thừa giảm một phần ba.',
    category: 'news',
    publishedOn: '2026-10-09T11:15',
    picture: { scene: 'meal', alt: 'Tranh vẽ hai khay cơm trưa với cơm, rau và trái cây' },
    body: `
      Đầu năm học, tổ bán trú cân lượng thức ăn thừa mỗi ngày và thấy nhiều nhất là rau. Thay vì nhắc nhở, bếp thử ba việc: cắt rau nhỏ hơn,
      nấu chín tới và cho các em chọn một trong hai món.

      Sau bốn tuần, lượng rau thừa từ 18 ki-lô-gam còn 11 ki-lô-gam mỗi ngày. Học sinh khối 3 còn lập “bảng xếp hạng món rau” và gửi cho bếp
      mỗi thứ sáu; món đứng đầu hai tuần liền là bí đỏ nấu với thịt băm.

      Thực đơn tuần tới được đăng vào chiều thứ sáu. Phụ huynh muốn thăm bếp xin báo bảo vệ ở cổng, không cần hẹn trước.
    `,
  },
  {
    title: 'Bơi an toàn: 96 học sinh khối 4 biết nổi và tự vào bờ',
    summary: 'Khóa học tám buổi kết thúc với bài kiểm tra mặc nguyên quần áo rơi xuống nước.',
    category: 'news',
    publishedOn: '2026-10-28T09:30',
    picture: { scene: 'sports', alt: 'Tranh vẽ các em nhỏ vận động ngoài trời' },
    body: `
      Sống gần sông, biết bơi là kỹ năng cần thiết với học sinh Sông Tắc. Khóa “Bơi an toàn” dành cho khối 4 vừa kết thúc sau tám buổi.

      Bài kiểm tra cuối khóa không tính thời gian mà tính sự bình tĩnh: các em mặc nguyên quần áo, rơi xuống nước, thả nổi ba phút rồi tự vào
      bờ. Có 96 em đạt ngay lần đầu, 14 em học thêm hai buổi.

      Các huấn luyện viên cũng dạy một bài học trên bờ: không nhảy xuống cứu bạn khi chưa được học, mà gọi người lớn và ném phao, ném can
      nhựa hoặc đưa sào.
    `,
  },
  {
    title: 'Triển lãm tranh “Con sông nhà mình”',
    summary: 'Hơn ba trăm bức tranh của học sinh kể về sông nước, ghe thuyền và những người quen.',
    category: 'news',
    publishedOn: '2026-11-10T14:20',
    picture: { scene: 'art', alt: 'Tranh vẽ ba bức họa của thiếu nhi, bảng màu và cọ' },
    body: `
      Hành lang tầng một của trường tuần này thành phòng tranh. 312 bức tranh của học sinh từ lớp 1 đến lớp 5 cùng một chủ đề “Con sông nhà
      mình”.

      Các em nhỏ vẽ cá to hơn ghe, các em lớn vẽ cây cầu mới và bãi lục bình tím. Một bức khiến nhiều người dừng lại: hai bàn tay vớt rác, mặt
      sông phản chiếu một ngôi sao.

      Triển lãm mở đến hết ngày 27 tháng 11. Khách xem được mời viết một dòng cho tác giả; nhà trường sẽ gửi lại cho từng em.
    `,
  },
  {
    title: 'Thông báo nghỉ học ngày 24 tháng 11 để sửa hệ thống điện',
    summary: 'Học sinh nghỉ cả ngày thứ ba 24/11/2026 và học bù vào sáng thứ bảy 28/11/2026.',
    category: 'notice',
    publishedOn: '2026-11-19T17:00',
    pinned: true,
    picture: { scene: 'yard', alt: 'Tranh vẽ ngôi trường hai tầng giữa hàng cây' },
    body: `
      Công ty điện lực thay trạm biến áp cấp điện cho khu phố 1, trường mất điện cả ngày.

      - Học sinh **nghỉ thứ ba, ngày 24 tháng 11 năm 2026**.
      - Học bù sáng **thứ bảy, ngày 28 tháng 11 năm 2026**; không tổ chức bán trú ngày học bù.
      - Gia đình không sắp xếp được người trông có thể gửi con tại thư viện từ 7 giờ 30 đến 16 giờ, báo cô chủ nhiệm trước 15 giờ ngày 23/11.
    `,
  },
  {
    title: 'Lớp 3 học làm phóng viên trong ngày Nhà giáo',
    summary: 'Các phóng viên nhí phỏng vấn cô lao công, chú bảo vệ và cô hiệu trưởng về một ngày làm việc.',
    category: 'news',
    publishedOn: '2026-11-20T15:45',
    picture: { scene: 'library', alt: 'Tranh vẽ các em ngồi viết báo tường bên những kệ sách' },
    body: `
      Mừng ngày Nhà giáo Việt Nam, học sinh khối 3 làm một tờ báo tường đặc biệt. Mỗi nhóm chọn một người lớn trong trường để phỏng vấn với ba
      câu hỏi tự nghĩ.

      Nhờ vậy cả trường mới biết bác bảo vệ từng là cầu thủ bóng chuyền của quận, cô lao công thuộc tên tất cả các loài cây trong sân, còn hiệu
      trưởng {hieuTruong} ngày bé rất sợ bị gọi lên bảng.

      Tờ báo được treo ở sảnh đến hết tháng 11. Bài được bình chọn nhiều nhất sẽ đăng trên trang của trường.
    `,
  },
];

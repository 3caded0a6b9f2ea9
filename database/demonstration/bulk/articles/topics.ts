/** What the articles of the load test are about. In braces: what `invent-articles.ts` fills in. */
export interface Topic {
  readonly category: 'news' | 'notice';
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  readonly sentences: readonly string[];
}

export const TOPICS: readonly Topic[] = [
  {
    category: 'news',
    titles: [
      'Khai mạc hội thao cấp trường năm học {year}',
      'Lớp {class} vô địch giải bóng đá khối {grade}',
      'Giải chạy việt dã {month}',
    ],
    summaries: [
      'Hơn {number} vận động viên của các lớp tranh tài ở {few} môn.',
      'Các trận đấu diễn ra trên sân trường vào sáng {date}.',
    ],
    sentences: [
      'Sáng {date}, nhà trường tổ chức lễ khai mạc hội thao với sự tham gia của {number} học sinh.',
      'Các môn thi đấu gồm bóng đá, cầu lông, cờ vua, kéo co và chạy tiếp sức.',
      'Trọng tài là giáo viên bộ môn Giáo dục thể chất và các anh chị cựu học sinh.',
      'Đội của lớp {class} thắng trận chung kết sau loạt sút luân lưu.',
      'Ban tổ chức trao huy chương và cờ lưu niệm cho các đội đoạt giải.',
    ],
  },
  {
    category: 'notice',
    titles: [
      'Thông báo tuyển sinh lớp {grade} năm học {year}',
      'Thông báo nộp hồ sơ nhập học đợt {few}',
      'Lịch kiểm tra giữa học kỳ khối {grade}',
    ],
    summaries: [
      'Hồ sơ nhận tại văn phòng từ {date}, trong giờ hành chính.',
      'Phụ huynh xem kỹ thời gian và giấy tờ cần mang theo.',
    ],
    sentences: [
      'Chỉ tiêu tuyển sinh khối {grade} là {number} học sinh, chia thành {few} lớp.',
      'Hồ sơ gồm đơn xin nhập học, bản sao giấy khai sinh và học bạ bản chính.',
      'Phụ huynh có thể đăng ký trực tuyến trên cổng thông tin của trường trước {date}.',
      'Danh sách trúng tuyển được niêm yết tại bảng tin và công bố trên trang này.',
      'Trường hợp vắng mặt có lí do, gia đình báo trước cho giáo viên chủ nhiệm.',
      'Mọi thắc mắc xin gửi về bộ phận văn thư hoặc gọi điện trong giờ làm việc.',
    ],
  },
  {
    category: 'news',
    titles: [
      'Câu lạc bộ Khoa học ra mắt mô hình {thing}',
      'Ngày hội STEM khối {grade}',
      'Học sinh lớp {class} chế tạo {thing}',
    ],
    summaries: [
      'Sản phẩm được làm từ vật liệu tái chế trong {few} tuần.',
      'Nhiều ý tưởng gắn với đời sống của địa phương.',
    ],
    sentences: [
      'Nhóm học sinh lớp {class} giới thiệu {thing} do các em tự thiết kế và lắp ráp.',
      'Thầy cô bộ môn Khoa học tự nhiên và Công nghệ hướng dẫn các em đo đạc, ghi chép số liệu.',
      'Mỗi gian hàng có phần trình bày ngắn, sau đó khách tham quan đặt câu hỏi.',
      'Ban giám khảo chấm điểm theo tính sáng tạo, độ bền và khả năng ứng dụng.',
      'Những mô hình tốt nhất sẽ dự cuộc thi cấp phường vào {month}.',
    ],
  },
  {
    category: 'news',
    titles: [
      'Tuần lễ đọc sách {month}',
      'Thư viện nhận thêm {number} đầu sách mới',
      'Ngày hội đọc sách của khối {grade}',
    ],
    summaries: [
      'Học sinh kể lại câu chuyện mình thích và đổi sách cho nhau.',
      'Thư viện mở cửa cả giờ ra chơi buổi chiều.',
    ],
    sentences: [
      'Thư viện nhà trường vừa tiếp nhận {number} đầu sách do phụ huynh và cựu học sinh trao tặng.',
      'Mỗi lớp chọn một cuốn truyện, đọc chung trong hai tuần rồi dựng thành tiểu phẩm.',
      'Góc đọc mở ở hành lang tầng {few}, có ghế thấp và đèn đủ sáng.',
      'Em nào mượn sách quá hạn sẽ được nhắc qua giáo viên chủ nhiệm.',
      'Buổi giao lưu với nhà văn thiếu nhi kéo dài hơn dự kiến vì có rất nhiều câu hỏi.',
    ],
  },
  {
    category: 'news',
    titles: [
      'Mừng Ngày Nhà giáo Việt Nam 20 tháng 11',
      'Văn nghệ chào mừng ngày 20-11 của lớp {class}',
      'Tri ân thầy cô {year}',
    ],
    summaries: ['Lời hát, tấm thiệp tự làm và những cái ôm sau buổi lễ.', 'Chương trình gọn nhẹ, không nhận hoa quà.'],
    sentences: [
      'Lễ kỉ niệm diễn ra ấm áp tại hội trường, mở đầu bằng tiết mục hợp xướng của khối {grade}.',
      'Hiệu trưởng cảm ơn các thầy cô đã gắn bó với mái trường qua nhiều thế hệ.',
      'Học sinh gửi tặng thầy cô những tấm thiệp tự vẽ và bài thơ tự sáng tác.',
      'Hội cha mẹ học sinh chúc sức khỏe tập thể giáo viên, nhân viên nhà trường.',
      'Các cựu giáo viên cùng trồng cây lưu niệm ở vườn sau dãy phòng học.',
    ],
  },
  {
    category: 'notice',
    titles: [
      'Thông báo họp cha mẹ học sinh {month}',
      'Mời phụ huynh lớp {class} dự buổi trao đổi',
      'Kế hoạch nghỉ lễ và học bù',
    ],
    summaries: [
      'Cuộc họp bắt đầu lúc 8 giờ sáng {date} tại phòng học của từng lớp.',
      'Học sinh nghỉ theo lịch chung, đi học lại từ {date}.',
    ],
    sentences: [
      'Nhà trường kính mời quý phụ huynh dự cuộc họp vào {date}.',
      'Nội dung gồm kết quả rèn luyện và học tập, kế hoạch hoạt động và các khoản thu theo quy định.',
      'Phụ huynh gửi xe ở sân phía sau, lối vào từ cổng phụ.',
      'Giáo viên chủ nhiệm trao đổi riêng với gia đình về việc học của từng em.',
      'Học sinh được nghỉ {few} ngày và học bù vào buổi chiều của tuần kế tiếp.',
    ],
  },
  {
    category: 'news',
    titles: [
      'Diễn tập phòng cháy chữa cháy và thoát nạn',
      'Bài học an toàn giao thông cho khối {grade}',
      'Phòng chống đuối nước trước mùa hè',
    ],
    summaries: [
      'Toàn trường sơ tán xuống sân trong chưa đầy {few} phút.',
      'Các em thực hành cách đội mũ bảo hiểm và qua đường đúng luật.',
    ],
    sentences: [
      'Cán bộ cảnh sát hướng dẫn học sinh nhận biết lối thoát và cách dùng bình chữa cháy.',
      'Tình huống giả định là khói bốc lên từ phòng thí nghiệm ở tầng {few}.',
      'Học sinh lớp {class} thực hành sơ cứu, băng bó và gọi số điện thoại khẩn cấp.',
      'Nhà trường nhắc phụ huynh không dừng đỗ xe trước cổng vào giờ tan học.',
      'Lớp bơi an toàn mở vào {month}, do giáo viên có chứng chỉ phụ trách.',
    ],
  },
  {
    category: 'news',
    titles: [
      'Gian hàng gây quỹ áo ấm của lớp {class}',
      'Quyên góp sách vở tặng học sinh vùng cao',
      'Chuyến đi thiện nguyện {month}',
    ],
    summaries: ['Số tiền thu được dành mua {number} áo ấm.', 'Mỗi món quà kèm một lá thư tay của học sinh.'],
    sentences: [
      'Các em bán bánh, nước chanh, móc khóa và tranh tự vẽ trong giờ ra chơi.',
      'Đoàn thanh niên và Đội thiếu niên phối hợp đóng gói {number} phần quà.',
      'Chuyến xe khởi hành từ sáng sớm {date} và đến nơi vào buổi trưa.',
      'Nhà trường công khai số tiền quyên góp trên bảng tin.',
      'Thư cảm ơn của các bạn nhỏ miền núi được đọc trong tiết chào cờ.',
    ],
  },
  {
    category: 'news',
    titles: [
      'Vườn rau của học sinh khối {grade} cho lứa đầu tiên',
      'Trồng {number} cây xanh quanh trường',
      'Tháng hành động vì môi trường',
    ],
    summaries: ['Rau sạch được chuyển thẳng xuống bếp ăn bán trú.', 'Mỗi lớp nhận chăm sóc một luống đất.'],
    sentences: [
      'Sau {few} tuần gieo trồng, luống cải và xà lách đã có thể thu hoạch.',
      'Học sinh lớp {class} ghi nhật kí tưới nước, đo chiều cao của cây mỗi ngày.',
      'Rác được phân loại tại nguồn: giấy, nhựa, kim loại và rác hữu cơ.',
      'Bác bảo vệ dạy các em cách ủ phân từ lá rụng.',
      'Câu lạc bộ Môi trường phát động phong trào không dùng chai nhựa một lần.',
    ],
  },
  {
    category: 'news',
    titles: [
      'Học sinh đoạt giải kỳ thi học sinh giỏi cấp thành phố',
      'Đội tuyển Toán lớp {grade} chuẩn bị thi',
      'Kết quả cuộc thi viết chữ đẹp {year}',
    ],
    summaries: [
      'Đội tuyển mang về {few} giải, trong đó có giải nhất môn Ngữ văn.',
      'Các em ôn tập vào hai buổi chiều mỗi tuần.',
    ],
    sentences: [
      'Trong kỳ thi vừa qua, đội tuyển của trường đạt {few} giải ở các môn Toán, Ngữ văn, Tiếng Anh.',
      'Thầy cô phụ trách dành nhiều buổi chiều luyện đề và chữa bài cho từng em.',
      'Nhà trường khen thưởng tập thể lớp {class} trong tiết chào cờ đầu tuần.',
      'Danh sách được công bố bằng số báo danh để giữ kín thông tin của học sinh.',
      'Vòng thi tiếp theo diễn ra vào {month} tại trung tâm thành phố.',
    ],
  },
  {
    category: 'notice',
    titles: [
      'Công khai thực đơn bán trú tuần {few} {month}',
      'Thông báo khám sức khỏe định kỳ',
      'Lịch tiêm chủng nhắc lại cho khối {grade}',
    ],
    summaries: ['Bếp ăn một chiều, mẫu thức ăn lưu đủ 24 giờ.', 'Trạm y tế phường đến khám tại trường vào {date}.'],
    sentences: [
      'Thực đơn có cơm, canh chua cá lóc, thịt kho trứng, rau muống xào và sữa chua.',
      'Nhân viên y tế đo chiều cao, cân nặng, thị lực và khám răng cho học sinh.',
      'Gia đình có con dị ứng thức ăn báo ngay cho giáo viên chủ nhiệm.',
      'Suất ăn do bếp của trường nấu, nguyên liệu có hóa đơn và nguồn gốc rõ ràng.',
      'Kết quả khám được gửi riêng cho từng phụ huynh, không niêm yết.',
    ],
  },
  {
    category: 'news',
    titles: ['Một ngày ở Địa đạo Củ Chi của lớp {class}', 'Tham quan bảo tàng và làng nghề', 'Trại xuân khối {grade}'],
    summaries: [
      'Chuyến đi giúp các em hiểu thêm bài học lịch sử địa phương.',
      '{number} học sinh dựng trại, nấu ăn và đốt lửa giao lưu.',
    ],
    sentences: [
      'Xe xuất phát lúc 6 giờ sáng {date}, mỗi xe có hai giáo viên và một phụ huynh đi cùng.',
      'Học sinh nghe kể chuyện kháng chiến, tự tay nhóm bếp Hoàng Cầm và nếm khoai mì.',
      'Ở làng nghề, các em thử nặn gốm, dệt chiếu và in tranh khắc gỗ.',
      'Sau chuyến đi, mỗi nhóm nộp một bài thu hoạch có hình vẽ hoặc sơ đồ.',
      'Đêm lửa trại kết thúc bằng điệu múa sạp và lời hẹn gặp lại năm sau.',
    ],
  },
];

export const THINGS = [
  'máy lọc nước mini',
  'cánh tay thủy lực',
  'đèn học chạy pin mặt trời',
  'thùng rác thông minh',
  'hệ thống tưới cây tự động',
  'xe điều khiển bằng giọng nói',
  'nhà chống lũ bằng tre',
  'trạm đo mưa',
] as const;

/** Ends a paragraph anywhere; with names of places, so that not all texts have the same words. */
export const GENERAL_SENTENCES = [
  'Buổi sinh hoạt khép lại trong tiếng cười và những tràng pháo tay.',
  'Nhà trường trân trọng cảm ơn sự đồng hành của cha mẹ học sinh phường {place}.',
  'Các em đến từ khu phố {place} đi học bằng xe buýt số {number}.',
  'Hình ảnh của hoạt động được lưu ở thư viện ảnh của trường.',
  'Năm học {year}, trường tiếp tục đổi mới phương pháp dạy học và kiểm tra đánh giá.',
  'Đại diện Ủy ban nhân dân phường {place} đến dự và chúc mừng.',
  'Kinh phí do nhà trường và hội khuyến học phường {place} cùng lo.',
  'Ý kiến đóng góp xin gửi qua mục Hỏi đáp trên trang của trường.',
] as const;

export const PLACES = [
  'Hòa Bình',
  'Long Bình',
  'Tân Phú',
  'Phước Long',
  'Hiệp Phú',
  'Trường Thạnh',
  'Long Thạnh Mỹ',
  'Tăng Nhơn Phú',
  'Linh Xuân',
  'Bình Trưng',
  'Thảo Điền',
  'Cát Lái',
  'An Khánh',
  'Phú Hữu',
  'Long Phước',
  'Đông Hòa',
] as const;

import type { ArticleText } from './site-texts';

export const LONG_BINH_ARTICLES: readonly ArticleText[] = [
  {
    title: 'Sân trường rộn tiếng trống khai giảng năm học 2026-2027',
    summary: 'Gần 320 học sinh dự lễ khai giảng; 80 em lớp 6 được các anh chị khối 9 dắt tay vào hàng.',
    category: 'news',
    publishedOn: '2026-09-05T10:30',
    picture: { scene: 'ceremony', alt: 'Tranh vẽ học sinh quàng khăn đỏ xếp hàng dưới cột cờ trong lễ khai giảng' },
    body: `
      Sáng 5 tháng 9, thầy và trò Trường THCS Long Bình khai giảng năm học 2026-2027. Lễ gọn trong một giờ, không diễn văn dài;
      phần được chờ đợi nhất là lúc học sinh khối 9 xuống cuối sân, mỗi em dắt một bạn lớp 6 đi qua cổng hoa vào hàng của lớp mình.

      Trong lời chào đầu năm, hiệu trưởng {hieuTruong} gửi đến học sinh ba việc: mỗi ngày hỏi một câu, mỗi tuần đọc trọn một cuốn
      sách mỏng, mỗi tháng làm xong một việc tử tế mà không cần ai nhắc.

      > Điểm số cho biết em đang ở đâu. Còn đi tiếp thế nào thì phải hỏi, phải đọc và phải làm.

      Sau tiếng trống, các lớp về phòng nhận thời khóa biểu và làm quen với giáo viên bộ môn. Riêng khối 6 có một vòng tham quan
      thư viện, phòng tin học và vườn thực vật do câu lạc bộ Khoa học dẫn đường.
    `,
  },
  {
    title: 'Thông báo họp cha mẹ học sinh đầu năm học',
    summary: 'Cuộc họp diễn ra sáng chủ nhật 20/9/2026 tại phòng học của từng lớp.',
    category: 'notice',
    publishedOn: '2026-09-14T16:00',
    picture: { scene: 'meeting', alt: 'Tranh vẽ một buổi họp cha mẹ học sinh trong hội trường' },
    body: `
      Trường THCS Long Bình kính mời quý cha mẹ học sinh dự cuộc họp đầu năm học 2026-2027.

      - **Thời gian:** 8 giờ 00, chủ nhật, ngày 20 tháng 9 năm 2026.
      - **Địa điểm:** phòng học của lớp con theo học; sơ đồ phòng được dán ở cổng.
      - **Nội dung:** kế hoạch năm học, cách đánh giá theo Thông tư 22/2021/TT-BGDĐT, các khoản thu theo quy định, bầu ban đại diện
        cha mẹ học sinh của lớp.

      Quý cha mẹ vui lòng kiểm tra lại số điện thoại và địa chỉ thư điện tử đã đăng ký với giáo viên chủ nhiệm. Nhà trường dùng hai
      địa chỉ này để gửi tin nhắn khi công bố kết quả học kỳ, và số điện thoại cũng là tên đăng nhập trên cổng thông tin.
    `,
  },
  {
    title: 'Vườn thuốc nam sau dãy B có thêm mười hai loài cây',
    summary: 'Câu lạc bộ Khoa học trồng lại vườn thuốc và gắn bảng tên có mã tra cứu cho từng luống.',
    category: 'news',
    publishedOn: '2026-09-18T15:20',
    picture: { scene: 'garden', alt: 'Tranh vẽ học sinh chăm những luống cây xanh' },
    body: `
      Sau hai buổi chiều thứ sáu, vườn thuốc nam sau dãy B đã có thêm mười hai loài: tía tô, ngải cứu, đinh lăng, sả, gừng, nghệ và sáu loài
      do phụ huynh mang đến tặng. Ba mươi bạn của câu lạc bộ Khoa học chia nhau cuốc đất, ươm cây và đặt ống tưới nhỏ giọt làm từ chai nhựa.

      Mỗi luống có một bảng tên do học sinh viết: tên cây, nơi mọc, ông bà thường dùng làm gì. Cuối bảng luôn có một dòng nhắc: **cây thuốc
      không thay bác sĩ**, ốm thì phải báo người lớn.

      Từ tháng 10, các lớp 6 và 7 học bài về thực vật ngay tại vườn. Lớp nào muốn mượn vườn đăng ký với cô phụ trách phòng thực hành trước
      một ngày.
    `,
  },
  {
    title: 'Đêm hội trăng rằm của khối 6',
    summary: 'Những chiếc đèn lồng làm từ vỏ chai và giấy báo cũ thắp sáng sân trường tối 24 tháng 9.',
    category: 'news',
    publishedOn: '2026-09-25T08:15',
    picture: { scene: 'lanterns', alt: 'Tranh vẽ các em nhỏ rước đèn lồng dưới trăng tròn' },
    body: `
      Tối 24 tháng 9, hai lớp 6 tổ chức đêm hội trăng rằm. Điều kiện tham gia khá lạ: mỗi nhóm phải mang đến một chiếc đèn làm
      hoàn toàn từ đồ bỏ đi. Vỏ chai, hộp sữa, giấy báo cũ, cả một chiếc nón lá rách, qua bàn tay các em đều thành đèn.

      Ban giám khảo gồm ba bạn lớp 9 chấm theo hai tiêu chí: đèn có sáng đều không và nhóm có giải thích được vì sao nó sáng không.
      Giải nhất thuộc về chiếc đèn kéo quân của lớp 6A2, quay được nhờ dòng khí nóng bốc lên từ một ngọn nến nhỏ.

      Kết thúc chương trình, các em xếp hàng rước đèn quanh sân rồi cùng dọn sạch sân trường trước khi ra về.
    `,
  },
  {
    title: 'Đội mũ bảo hiểm đúng cách: bài học ngay trước cổng trường',
    summary: 'Câu lạc bộ An toàn giao thông đứng cổng một tuần, nhắc bạn và cả phụ huynh.',
    category: 'news',
    publishedOn: '2026-10-08T09:00',
    picture: { scene: 'crossing', alt: 'Tranh vẽ cô giáo và học sinh đi qua vạch sang đường trước cổng trường' },
    body: `
      Từ ngày 1 đến ngày 7 tháng 10, sáng nào trước cổng trường cũng có tám bạn đeo băng đỏ của câu lạc bộ An toàn giao thông. Các
      em đếm xem bao nhiêu bạn ngồi sau xe máy có đội mũ và bao nhiêu bạn cài quai đúng.

      Ngày đầu, 91 trong số 214 em chưa cài quai hoặc cài lỏng. Đến ngày cuối con số này còn 17. “Nhắc người lớn khó hơn nhắc bạn,
      nhưng con cứ chào trước rồi mới nhắc thì ai cũng cười”, một bạn trong đội kể.

      Số liệu được lớp 8A1 vẽ thành biểu đồ trong tiết Toán về thống kê và treo ở bảng tin. Nhà trường đề nghị quý phụ huynh dừng xe
      bên phải cổng, không quay đầu trên vạch sang đường trong giờ cao điểm từ 6 giờ 30 đến 7 giờ.
    `,
  },
  {
    title: 'Thông báo phòng bệnh sốt xuất huyết trong mùa mưa',
    summary:
      'Nhà trường phun hóa chất diệt muỗi chiều thứ bảy 10/10; mỗi lớp dọn dụng cụ đọng nước vào thứ sáu hằng tuần.',
    category: 'notice',
    publishedOn: '2026-10-07T10:00',
    picture: { scene: 'yard', alt: 'Tranh vẽ sân trường sạch với hàng cây và cột cờ' },
    body: `
      Phối hợp với trạm y tế phường, nhà trường thông báo các việc phòng bệnh sốt xuất huyết trong tháng 10 và tháng 11.

      - **Chiều thứ bảy 10/10:** phun hóa chất diệt muỗi toàn trường; học sinh không vào trường từ 13 giờ.
      - **Thứ sáu hằng tuần:** các lớp lật úp chậu, chai lọ và dụng cụ đọng nước quanh phòng học.
      - Học sinh sốt từ 38 độ trở lên nghỉ học và đi khám; phụ huynh báo giáo viên chủ nhiệm trong ngày.

      Cần hỏi thêm, quý phụ huynh liên hệ phòng y tế của trường trong giờ hành chính.
    `,
  },
  {
    title: 'Lịch kiểm tra giữa học kỳ I',
    summary: 'Các môn kiểm tra chung từ ngày 26 đến ngày 31/10/2026; các môn còn lại kiểm tra tại lớp.',
    category: 'notice',
    publishedOn: '2026-10-12T15:30',
    picture: { scene: 'examination', alt: 'Tranh vẽ bài kiểm tra, bút chì và đồng hồ' },
    body: `
      Nhà trường thông báo lịch kiểm tra giữa học kỳ I năm học 2026-2027.

      - Thứ hai 26/10: Ngữ văn (90 phút).
      - Thứ ba 27/10: Khoa học tự nhiên (60 phút).
      - Thứ năm 29/10: Toán (90 phút).
      - Thứ sáu 30/10: Ngoại ngữ 1 (60 phút).
      - Thứ bảy 31/10: Lịch sử và Địa lí (60 phút).

      Giáo dục công dân, Công nghệ, Tin học và các môn đánh giá bằng nhận xét thực hiện tại lớp trong tuần từ 19/10 đến 24/10.

      Học sinh vắng có lý do chính đáng nộp đơn cho giáo viên chủ nhiệm để được kiểm tra bù. Bài kiểm tra được trả và chữa tại lớp
      chậm nhất một tuần sau ngày kiểm tra.
    `,
  },
  {
    title: 'Ngày hội STEM: tên lửa nước bay qua hàng phượng',
    summary: 'Mười sáu đội thi dự ngày hội STEM lần thứ sáu, kỷ lục mới là 87 mét.',
    category: 'news',
    publishedOn: '2026-10-24T14:00',
    picture: { scene: 'science', alt: 'Tranh vẽ bàn thí nghiệm với các bình thủy tinh nhiều màu và mô hình nguyên tử' },
    body: `
      Sáng thứ bảy 24 tháng 10, sân Trường THCS Long Bình thành bãi phóng. Mười sáu đội từ các lớp mang theo tên lửa làm bằng chai
      nước, cánh đuôi bằng bìa cứng và bệ phóng tự chế từ ống nhựa.

      Mỗi đội có ba lượt phóng. Trước khi phóng, đội phải trình bày lượng nước đã chọn và lý do; điểm giải thích chiếm bốn phần mười
      tổng điểm. Đội 9A2 chọn đổ nước đến một phần ba chai và đạt 87 mét, hơn kỷ lục cũ 6 mét. Quả tên lửa vượt qua hàng phượng và
      được tìm thấy trong vườn thuốc nam.

      Bên cạnh đó, các gian trưng bày giới thiệu máy lọc nước mini, cầu giấy chịu lực và trò chơi lập trình do học sinh khối 7 viết.
      Toàn bộ hướng dẫn làm tên lửa được đặt ở thư viện để lớp khác mượn.
    `,
  },
  {
    title: 'Thư viện mở cửa giờ ra chơi, lượt mượn sách tăng gấp đôi',
    summary: 'Sau hai tháng, thư viện ghi 1.286 lượt mượn; truyện dân gian và sách khoa học được mượn nhiều nhất.',
    category: 'news',
    publishedOn: '2026-10-30T08:40',
    picture: { scene: 'library', alt: 'Tranh vẽ học sinh ngồi đọc bên những kệ sách cao' },
    body: `
      Năm học này thư viện trường thử một thay đổi nhỏ: mở cửa cả giờ ra chơi và giao quầy mượn trả cho học sinh trực. Sau hai tháng,
      sổ mượn ghi 1.286 lượt, gấp đôi cùng kỳ năm trước.

      Nhóm trực gồm 24 bạn khối 7 và khối 8, mỗi bạn trực hai buổi một tuần. Các bạn tự làm bảng “Cuốn sách của tuần” và viết lời
      giới thiệu không quá năm câu. Cuốn được mượn nhiều nhất tháng 10 là một tuyển tập truyện cổ tích, kế đó là sách về các hành
      tinh.

      Thư viện nhận sách cũ còn dùng được do phụ huynh tặng vào chiều thứ sáu hằng tuần. Sách tặng được đóng dấu ghi tên lớp của người
      tặng.
    `,
  },
  {
    title: 'Một giờ Ngữ văn ngoài hiên: lớp 9A2 dựng lại phiên tòa trong truyện',
    summary: 'Học sinh đóng vai nhân vật, luật sư và người đọc; tiết học kết thúc bằng một lá phiếu kín.',
    category: 'news',
    publishedOn: '2026-11-05T10:10',
    picture: { scene: 'stage', alt: 'Tranh vẽ học sinh diễn một vở kịch trên sân khấu nhỏ' },
    body: `
      Thay vì chép dàn ý, lớp 9A2 mang bàn ghế ra hiên dãy A và dựng một phiên tòa. Bị cáo là nhân vật các em vừa đọc; hai luật sư, một thẩm phán
      và cả một người làm chứng không có trong truyện.

      Mỗi lời buộc tội hay bào chữa phải dẫn được câu văn trong tác phẩm. “Không tìm được câu nào thì không được nói”, luật do chính các em đặt ra.
      Tổ 3 đã đọc lại truyện bốn lần trong một tuần.

      Cuối giờ, cả lớp bỏ phiếu kín: 21 phiếu tha, 17 phiếu phạt. Bài viết về nhà là thư gửi người bỏ phiếu khác mình.
    `,
  },
  {
    title: 'Giải bóng đá mini khối 8, khối 9: trận chung kết bốn bàn thắng',
    summary: 'Lớp 9A1 thắng lớp 8A2 với tỉ số 3-1 và giữ cúp năm thứ hai liên tiếp.',
    category: 'news',
    publishedOn: '2026-11-12T17:20',
    picture: { scene: 'sports', alt: 'Tranh vẽ các bạn nhỏ chơi bóng đá trên sân cỏ' },
    body: `
      Chiều 12 tháng 11, trận chung kết giải bóng đá mini chào mừng ngày Nhà giáo Việt Nam diễn ra trên sân bóng khu phố 4. Lớp 9A1
      gặp lớp 8A2, đội đã loại đương kim á quân ở bán kết.

      Lớp 8A2 ghi bàn trước ngay phút thứ tư. Nhưng kinh nghiệm của các anh lớp 9 lên tiếng trong hiệp hai với ba bàn liên tiếp, bàn
      cuối là một cú sút từ giữa sân. Giải phong cách đẹp được trao cho thủ môn lớp 8A2 vì em đã tự báo với trọng tài rằng mình chạm
      bóng ngoài vòng cấm.

      Giải năm nay lần đầu có hai đội nữ đá giao hữu. Ban tổ chức dự định lập bảng đấu nữ riêng trong học kỳ II.
    `,
  },
  {
    title: 'Hướng dẫn phụ huynh xem kết quả học tập trên cổng thông tin',
    summary: 'Đăng nhập bằng số điện thoại đã đăng ký; một tài khoản xem được tất cả các con.',
    category: 'notice',
    publishedOn: '2026-11-16T09:30',
    picture: { scene: 'contactBook', alt: 'Tranh vẽ điện thoại hiện tin nhắn và hai phong thư' },
    body: `
      Từ học kỳ I năm học 2026-2027, phiếu liên lạc của học sinh được gửi qua cổng thông tin thay cho bản giấy. Phụ huynh làm theo ba
      bước sau.

      - Mở trang của trường, chọn **Phụ huynh** ở góc trên.
      - Nhập số điện thoại đã đăng ký với giáo viên chủ nhiệm và mật khẩu nhà trường cấp.
      - Chọn tên con để xem từng môn: điểm của mỗi lần đánh giá, điểm trung bình môn và cách tính.

      Kết quả chỉ hiện sau khi hiệu trưởng công bố học kỳ. Khi đó phụ huynh nhận một tin nhắn và một thư điện tử, nếu đã đăng ký nhận.
      Nếu số điện thoại đã đổi, xin báo văn thư của trường để cập nhật; vì an toàn, nhà trường không đổi số qua điện thoại.
    `,
  },
  {
    title: 'Những bó hoa không mua: ngày 20 tháng 11 ở Long Bình',
    summary: 'Học sinh tặng thầy cô hoa tự trồng, thiệp tự vẽ và một buổi “đổi vai” đầy tiếng cười.',
    category: 'news',
    publishedOn: '2026-11-20T11:00',
    pinned: true,
    picture: { scene: 'bouquet', alt: 'Tranh vẽ ba bó hoa nhiều màu tặng thầy cô' },
    body: `
      Kỷ niệm 44 năm ngày Nhà giáo Việt Nam, Trường THCS Long Bình không nhận hoa mua. Từ đầu tháng 10, mỗi lớp được giao một luống
      đất sau dãy B; hoa cúc, hoa mười giờ và hoa sam các em chăm trong sáu tuần đã nở đúng dịp.

      Tiết học cuối buổi sáng là tiết “đổi vai”: học sinh soạn bài và đứng lớp, thầy cô ngồi dưới làm học trò. Lớp 7A1 dạy lại bài về
      phân số, lớp 9A2 dẫn một buổi thảo luận về ước mơ nghề nghiệp. “Thầy giơ tay mà con quên gọi”, một bạn lớp 6 ngượng ngùng.

      Công đoàn trường dành phần quà của các lớp để thăm mười hai thầy cô đã nghỉ hưu sống trong phường. Đoàn học sinh đi cùng mang theo
      những tấm thiệp ghi lại một câu nói của thầy cô mà các em còn nhớ.
    `,
  },
  {
    title: 'Khối 6 và khối 7 nghỉ buổi chiều thứ ba, ngày 24 tháng 11',
    summary: 'Trường kiểm tra hệ thống điện từ 12 giờ; buổi sáng học bình thường, học bù chiều thứ năm 26/11.',
    category: 'notice',
    publishedOn: '2026-11-22T16:30',
    pinned: true,
    picture: { scene: 'contactBook', alt: 'Tranh vẽ điện thoại hiện tin nhắn của nhà trường' },
    body: `
      Để kiểm tra hệ thống điện của dãy A và dãy B, nhà trường điều chỉnh lịch học **thứ ba, ngày 24 tháng 11 năm 2026** như sau.

      - Buổi sáng: tất cả các lớp học bình thường, tan lúc 11 giờ 15.
      - Buổi chiều: khối 6 và khối 7 nghỉ. Học bù vào chiều thứ năm, ngày 26 tháng 11.
      - Thư viện mở đến 16 giờ cho học sinh chưa có người đón.

      Giáo viên chủ nhiệm đã nhắn đến từng gia đình qua sổ liên lạc điện tử.
    `,
  },
];

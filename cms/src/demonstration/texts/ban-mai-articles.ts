import type { ArticleText } from './site-texts';

export const BAN_MAI_ARTICLES: readonly ArticleText[] = [
  {
    title: 'Ngày hội đến trường của bé',
    summary: 'Bong bóng, nhạc vui và một cái ôm thật chặt trong buổi sáng đầu năm học.',
    category: 'news',
    publishedOn: '2026-09-05T09:30',
    picture: { scene: 'stage', alt: 'Tranh vẽ các bé múa hát trên sân khấu' },
    body: `
      Sáng 5 tháng 9, cổng Trường Mầm non Ban Mai rực rỡ bong bóng. Các cô mặc áo dài vàng đứng đón từng bé bằng một cái ôm; bé nào chưa quen thì
      được ngồi cùng mẹ ở ghế đá cho đến khi muốn vào.

      Sau phần chào cờ ngắn, các bé lớp lá múa bài “Mặt trời nhỏ”. Nhiều bé lớp mầm lần đầu đến trường cũng nhún nhảy theo. Buổi lễ khép lại khi
      các bé cùng thả những chiếc thuyền giấy vào chậu nước lớn giữa sân.
    `,
  },
  {
    title: 'Mẹo nhỏ giúp bé quen lớp trong hai tuần đầu',
    summary: 'Đến sớm hơn mười phút, chào tạm biệt thật ngắn và luôn đón đúng giờ đã hẹn.',
    category: 'news',
    publishedOn: '2026-09-11T14:00',
    picture: { scene: 'classroom', alt: 'Tranh vẽ cô giáo cùng các bé trong lớp học' },
    body: `
      Tuần đầu đi học, bé khóc là chuyện bình thường. Các cô ở Ban Mai gửi đến bố mẹ vài kinh nghiệm.

      - Đến lớp sớm hơn mười phút để bé kịp nhìn quanh và chọn một món đồ chơi.
      - Chào tạm biệt ngắn, vui và rõ: “Chiều ngủ dậy, ăn xế xong là mẹ đón con”.
      - Không trốn đi khi bé không để ý; lần sau bé sẽ càng lo.
      - Cho bé mang theo một vật quen thuộc: khăn, gấu bông nhỏ.
      - Đón đúng giờ đã hẹn trong hai tuần đầu.

      Phần lớn các bé quen lớp sau bảy đến mười ngày. Nếu bé vẫn bỏ ăn hoặc khó ngủ, bố mẹ hãy trao đổi với cô để cùng tìm cách.
    `,
  },
  {
    title: 'Rước đèn cùng ông bà',
    summary: 'Đêm trung thu của Ban Mai có hơn một trăm ông bà đến chơi cùng cháu.',
    category: 'news',
    publishedOn: '2026-09-25T19:00',
    picture: { scene: 'lanterns', alt: 'Tranh vẽ các bé rước đèn dưới trăng' },
    body: `
      Chiều tối 24 tháng 9, trường mời ông bà đến chơi trung thu. Ông dạy cháu quay con vụ, bà kể chuyện chị Hằng, còn các cháu chỉ ông bà cách
      chụp hình có tai thỏ.

      Đèn năm nay là những chiếc vỏ hộp sữa được các bé dán giấy kính màu. Khi đèn sân tắt, hơn hai trăm đốm sáng đi thành một vòng quanh vườn cổ
      tích. Có bé buồn ngủ quá, nằm trên vai ông mà tay vẫn giữ chặt chiếc đèn.
    `,
  },
  {
    title: 'Thông báo phòng bệnh tay chân miệng',
    summary: 'Trường khử khuẩn đồ chơi hằng ngày; phụ huynh theo dõi các dấu hiệu và cho bé nghỉ khi sốt.',
    category: 'notice',
    publishedOn: '2026-10-13T08:00',
    picture: { scene: 'contactBook', alt: 'Tranh vẽ điện thoại và thư báo tin của nhà trường' },
    body: `
      Theo trạm y tế phường, số ca tay chân miệng đang tăng. Trường Mầm non Ban Mai đề nghị phụ huynh cùng thực hiện:

      - Xem lòng bàn tay, bàn chân và miệng của bé mỗi sáng trước khi đi học.
      - Cho bé **nghỉ ở nhà khi sốt hoặc nổi bóng nước**, báo cô giáo trong ngày.
      - Cắt móng tay, rửa tay bằng xà phòng khi về đến nhà.

      Từ ngày 13 tháng 10, trường lau khử khuẩn đồ chơi, tay nắm cửa và bàn ghế hai lần mỗi ngày. Lớp có từ hai ca trở lên trong bảy ngày sẽ tạm
      nghỉ theo hướng dẫn của y tế.
    `,
  },
  {
    title: 'Vườn rau tí hon của lớp Lá 2',
    summary: 'Các bé gieo hạt, tưới nước và nếm thử cọng cải do chính tay mình trồng.',
    category: 'news',
    publishedOn: '2026-10-22T10:10',
    picture: { scene: 'garden', alt: 'Tranh vẽ các bé bên luống rau nhỏ' },
    body: `
      Lớp Lá 2 có một góc vườn rộng bằng hai chiếc chiếu. Hai tháng qua, sáng nào các bé cũng ra thăm: bé tưới nước, bé nhặt lá vàng, bé chỉ đứng
      chào cây.

      Ngày thu hoạch, cô luộc rau ngay tại sân. Những bé thường ngày không ăn rau cũng nếm thử “cây của con”. Cô giáo ghi lại từng câu các bé nói
      và dán cạnh bức ảnh vườn: “Rau này ngọt hơn rau ở chợ”, “Con sâu cũng đói như con”.
    `,
  },
  {
    title: 'Bữa ăn của bé: ít muối hơn, nhiều màu hơn',
    summary: 'Bếp ăn của trường điều chỉnh thực đơn theo mùa, mỗi bữa có ít nhất ba màu rau củ.',
    category: 'news',
    publishedOn: '2026-11-05T11:00',
    picture: { scene: 'meal', alt: 'Tranh vẽ khay thức ăn với cơm, rau củ và trái cây' },
    body: `
      Từ tháng 11, thực đơn của trường thêm một nguyên tắc dễ nhớ: mỗi bữa trưa có ít nhất ba màu rau củ. Cà rốt, bí đỏ, đậu que, củ dền được cắt
      hình ngôi sao, chiếc lá để các bé tò mò.

      Bếp cũng giảm dần lượng muối trong nước chấm và canh. Các cô cấp dưỡng nếm và ghi sổ mỗi ngày; nhân viên y tế của trường kiểm tra hằng tuần.

      Phụ huynh có con dị ứng thức ăn vui lòng cập nhật phiếu đăng ký tại văn phòng trước ngày 25 hằng tháng.
    `,
  },
  {
    title: 'Thông báo tuyển sinh bổ sung nhóm trẻ 18-24 tháng',
    summary: 'Trường nhận thêm sáu trẻ; hồ sơ nộp từ ngày 30/11 đến ngày 4/12/2026.',
    category: 'notice',
    publishedOn: '2026-11-17T09:00',
    pinned: true,
    picture: { scene: 'yard', alt: 'Tranh vẽ ngôi trường với cột cờ và cây xanh' },
    body: `
      Trường Mầm non Ban Mai nhận bổ sung **sáu trẻ từ 18 đến 24 tháng** cư trú tại phường Long Bình.

      - Hồ sơ: đơn theo mẫu, bản sao giấy khai sinh, sổ tiêm chủng.
      - Nhận hồ sơ tại văn phòng từ ngày 30 tháng 11 đến ngày 4 tháng 12 năm 2026, buổi sáng.
      - Nếu số hồ sơ nhiều hơn chỉ tiêu, nhà trường tổ chức bốc thăm công khai lúc 9 giờ ngày 7 tháng 12.

      Kết quả niêm yết tại cổng trường và báo cho phụ huynh qua số điện thoại đã đăng ký.
    `,
  },
  {
    title: 'Hoa giấy tặng cô',
    summary: 'Ngày 20 tháng 11, mỗi bé tặng cô một bông hoa do mình cắt dán và một điều muốn nói.',
    category: 'news',
    publishedOn: '2026-11-20T09:50',
    picture: { scene: 'bouquet', alt: 'Tranh vẽ những bó hoa nhiều màu sắc' },
    body: `
      Sáng 20 tháng 11, các bé Ban Mai đến lớp với một bông hoa giấy. Có bông sáu cánh, có bông mười hai cánh, có bông chỉ có nhụy vì “con dán hoài
      cánh nó rớt”.

      Mỗi bé được mời nói với cô một điều. “Con thương cô vì cô thổi cháo cho con”, “Cô ơi mai cô đừng nghỉ nha”. Những câu nói ấy được các cô chép lại
      và treo ở phòng giáo viên.
    `,
  },
];

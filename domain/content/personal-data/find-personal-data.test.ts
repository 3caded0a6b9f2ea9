import { findPersonalData } from './find-personal-data';

const found = (text: string, publishedPhones: readonly string[] = []): readonly string[] =>
  findPersonalData({ pieces: [{ field: 'Nội dung', text }], publishedPhones, year: 2026 }).map(
    ({ kind, line }) => `${kind}:${line}`,
  );

describe('telephone numbers', () => {
  it.each([
    'Liên hệ cô Lan 0901234567.',
    'Liên hệ cô Lan: 0901 234 567',
    'Zalo 0901.234.567 nhé',
    'Gọi +84 901 234 567 hoặc',
    'Gọi 84901234567',
    'Máy bàn (028) 3896 1234',
    'Máy bàn 028-3896-1234.',
  ])('%s', (text) => expect(found(text)).toEqual(['phone:1']));

  it.each([
    'Tổng đài 111 bảo vệ trẻ em, 1900 1234 hỗ trợ.',
    'Ngày 05/09/2026 lúc 07 giờ 30',
    'Kinh phí 0,5 tỉ đồng; 120.000.000 đồng',
    'Công văn số 0912/GDĐT-VP',
    'Kết quả 10-20-30-40',
  ])('no number of anybody: %s', (text) => expect(found(text)).toEqual([]));

  it('leaves the numbers that the site publishes alone, however they are written', () => {
    expect(found('Văn phòng: (028) 0000 0011', ['02800000011'])).toEqual([]);
    expect(found('Văn phòng: 0280 000 0012', ['02800000011'])).toEqual(['phone:1']);
  });
});

describe('identity numbers', () => {
  it.each([
    'CCCD 079203001234 cấp ngày 1/1/2022',
    'Số định danh: 079 203 001 234',
    'Mã 001315004321.',
    'CMND 024123456',
    'CMND: 324 123 456',
  ])('%s', (text) => expect(found(text)).toEqual(['idNumber:1']));

  it.each([
    'Tổng chi 123.456.789 đồng',
    'Tổng chi 123456789 đồng',
    'Tài khoản nhà trường: 119000123456 tại ngân hàng',
    'Mã số thuế 031234567',
    'ISBN 978604123456',
    'Đơn số 998877665544',
    'Năm học 2026-2027, 1234567 lượt xem',
  ])('no identity: %s', (text) => expect(found(text)).toEqual([]));
});

describe('names with dates of birth', () => {
  it('one is enough where the text says so', () => {
    expect(found('Em Nguyễn Minh An, sinh ngày 12/5/2014, lớp 6A1.')).toEqual(['nameWithBirthday:1']);
    expect(found('Danh sách (họ tên, ngày sinh)\nTrần Bảo Ngọc 3-11-2015')).toEqual(['nameWithBirthday:2']);
  });

  it('a list of two lines is found without a word', () => {
    expect(found('1. Nguyễn Minh An - 12/05/2014 - 6A1\n2. LÊ HOÀNG BẢO - 01.9.2014 - 6A2')).toEqual([
      'nameWithBirthday:1',
      'nameWithBirthday:2',
    ]);
  });

  it.each([
    'Cô Nguyễn Thị Lan nói chuyện ngày 20/11/2026.',
    'Cô Nguyễn Thị Lan về trường ngày 1/9/2010.',
    'Nguyễn Du sinh ngày 3 tháng 1 năm 1766.',
    'Khai giảng 05/09/2025; Lê Văn Tám trao cờ.\nTổng kết 30/5/2026; Trần Bình trao thưởng.',
    'Danh sách lớp 6A1: Nguyễn Minh An, Trần Bảo Ngọc.',
  ])('no birthday: %s', (text) => expect(found(text)).toEqual([]));
});

describe('names with scores', () => {
  it('one is enough where the text speaks of points', () => {
    expect(found('Em Trần Minh Khôi đạt 9,5 điểm môn Toán.')).toEqual(['nameWithScore:1']);
    expect(found('Điểm trung bình của Phạm Gia Hân là 8.7')).toEqual(['nameWithScore:1']);
  });

  it('a list of three lines is found without a word, of two with one', () => {
    const list = ['1. Nguyễn Minh An 6A1 8,5', '2. Trần Bảo Ngọc 6A1 9', '3. Võ Gia Huy 6A2 10'];
    expect(found(list.join('\n'))).toHaveLength(3);
    expect(found(['Bảng điểm cuối kỳ', list[0], list[1]].join('\n'))).toEqual(['nameWithScore:2', 'nameWithScore:3']);
  });

  it.each([
    'Nguyễn Văn Bình ghi 2 bàn, Lê Hoàng Long gỡ hòa phút thứ 9.',
    '1. Nguyễn Minh An (6A1): giải Nhất\n2. Trần Bảo Ngọc (6A2): giải Nhì\n3. Võ Gia Huy (7A1): giải Ba',
    'Lớp 6A1 đạt trung bình 8,7 điểm.',
    'Hiệu trưởng Lê Thị Hoa gửi lời chào năm học 2026-2027.',
    'Đường Nguyễn Xiển, số 9\nĐường Lê Văn Việt, số 8',
  ])('no marks: %s', (text) => expect(found(text)).toEqual([]));
});

it('says where: field, line, and the passage with what stands around it', () => {
  const pieces = [
    { field: 'Tóm tắt', text: 'Thông báo' },
    {
      field: 'Nội dung',
      text: `Kính gửi phụ huynh.\n\n${'Mời dự họp đầy đủ. '.repeat(10)}Hỏi cô 0901 234 567 ${'xin cảm ơn '.repeat(10)}`,
    },
  ];
  const [finding, ...more] = findPersonalData({ pieces, publishedPhones: [], year: 2026 });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ kind: 'phone', field: 'Nội dung', line: 2 });
  expect(finding?.excerpt).toMatch(/^….*0901 234 567.*…$/);
  expect(finding?.excerpt.length).toBeLessThanOrEqual(84);
});

it('sees letters that come taken apart', () => {
  expect(found('Em Nguyễn Minh An, sinh ngày 12/5/2014'.normalize('NFD'))).toEqual(['nameWithBirthday:1']);
});

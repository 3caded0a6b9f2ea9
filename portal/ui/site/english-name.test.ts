import { englishName, englishPosition } from './english-name';

test.each([
  ['Trường Mầm non Hoa Mai', 'Hoa Mai Kindergarten'],
  ['Trường Trung học cơ sở Long Bình', 'Long Bình Lower Secondary School'],
  ['Trường TH&THCS Tân Phú', 'Tân Phú Primary and Lower Secondary School'],
  ['Phòng Giáo dục và Đào tạo Quận 9', 'Office of Education and Training, District 9'],
  ['Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh', 'Department of Education and Training, Hồ Chí Minh City'],
  ['Ủy ban nhân dân phường Long Bình', 'People’s Committee, Long Bình Ward'],
  ['Cung Thiếu nhi', 'Cung Thiếu nhi'],
])('%s is %s', (name, english) => {
  expect(englishName(name)).toBe(english);
});

test('a post without a usual English name is left to the school', () => {
  expect(englishPosition('Phó Hiệu trưởng')).toBe('Vice Principal');
  expect(englishPosition('Tổng phụ trách Đội')).toBeNull();
  expect(englishPosition('constructor')).toBeNull();
});

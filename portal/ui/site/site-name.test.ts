import { initialsOf, splitSiteName } from './site-name';

test.each([
  ['Trường Mầm non Hoa Mai', 'Trường Mầm non', 'Hoa Mai', 'HM'],
  ['Trường Trung học cơ sở Long Bình', 'Trường Trung học cơ sở', 'Long Bình', 'LB'],
  ['Trường Tiểu học Đinh Tiên Hoàng', 'Trường Tiểu học', 'Đinh Tiên Hoàng', 'TH'],
  ['Phòng Giáo dục và Đào tạo Quận 9', 'Phòng Giáo dục và Đào tạo', 'Quận 9', 'Q9'],
  ['Ủy ban nhân dân phường Long Bình', 'Ủy ban nhân dân', 'Phường Long Bình', 'LB'],
  ['Trường Quốc tế Á Châu', null, 'Trường Quốc tế Á Châu', 'ÁC'],
])('%s', (name, kind, own, initials) => {
  expect(splitSiteName(name)).toEqual({ kind, own });
  expect(initialsOf(name)).toBe(initials);
});

import { parseSchoolFilter } from './school-filter';

const slugs = { preschool: 'mam-non', primary: 'tieu-hoc' };

test.each([
  [[], {}],
  [['danh-sach', 'mam-non'], { level: 'preschool' }],
  [['danh-sach', 'phuong-a'], { ward: 'phuong-a' }],
  [['danh-sach', 'tieu-hoc', 'phuong-a'], { level: 'primary', ward: 'phuong-a' }],
  [['danh-sach'], null],
  [['danh-sach', 'phuong-a', 'tieu-hoc'], null],
  [['mn-a'], null],
])('%j', (segments, filter) => {
  expect(parseSchoolFilter(segments, slugs)).toEqual(filter);
});

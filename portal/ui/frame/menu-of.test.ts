import type { Part } from '@/data/content/filled-parts';
import { siteLinks } from '../../routing/links';
import { MOUNTS } from '../../routing/site-address';
import { menuOf } from './menu-of';

const links = siteLinks(MOUNTS.host, 'mn-a', 'https://truong.example.vn');
const school = { kind: 'school' } as Parameters<typeof menuOf>[0]['site'];
const menu = (parts: readonly Part[], frame: object = {}) =>
  menuOf({
    site: school,
    links,
    place: 'none',
    frame: { pages: [], categories: [], links: [], parts: new Set(parts), ...frame },
  });
const words = (items: ReturnType<typeof menuOf>) =>
  items.map(({ text, items: inner }) => [text, ...inner.map((i) => i.text)]);

test('a school that has filled nothing can still be reached and asked', () => {
  expect(words(menu([]))).toEqual([['Liên hệ', 'Hỏi đáp']]);
});

test('a group leads to the first thing that it holds', () => {
  expect(words(menu(['menus', 'timetables']))).toEqual([
    ['Thời khóa biểu', 'Thực đơn'],
    ['Liên hệ', 'Hỏi đáp'],
  ]);
});

test('the school’s own pages, categories and links have their places', () => {
  const items = menu(['news', 'directory'], {
    pages: [{ slug: 'gioi-thieu', title: 'Giới thiệu' }],
    categories: [{ slug: 'doi', name: 'Đội' }],
    links: [{ href: 'https://moet.gov.vn/', label: 'Bộ Giáo dục và Đào tạo' }],
  });
  expect(words(items)).toEqual([
    ['Giới thiệu', 'Sơ đồ tổ chức', 'Danh bạ'],
    ['Tin tức', 'Đội'],
    ['Liên hệ', 'Hỏi đáp'],
    ['Liên kết', 'Bộ Giáo dục và Đào tạo'],
  ]);
});

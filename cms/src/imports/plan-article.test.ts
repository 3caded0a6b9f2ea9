import { picturesOfPlan, planArticle } from './plan-article';
import type { SourceArticle } from './source-article';

const source: SourceArticle = {
  guid: 'g1',
  title: 'Thông báo nghỉ Tết &amp; lịch trực',
  address: 'https://cu.example/2019/05/nghi-tet/',
  publishedOn: new Date('2019-01-28T00:00:00Z'),
  summary: '<p>Nghỉ  từ 1/2</p>',
  html: '<p>Nội dung <img src="/a.jpg"><img src="/a.jpg"></p><iframe src="//www.youtube.com/embed/abcDEF12_-3"></iframe>',
  coverAddress: 'https://cu.example/bia.jpg',
  isNotice: false,
};

it('plans an article with its old address, its pictures once each, its film', () => {
  const plan = planArticle(source);
  expect(plan).toMatchObject({
    title: 'Thông báo nghỉ Tết & lịch trực',
    summary: 'Nghỉ từ 1/2',
    category: 'notice',
    formerPath: '/2019/05/nghi-tet',
    videoUrl: 'https://www.youtube.com/watch?v=abcDEF12_-3',
    problem: null,
  });
  expect(picturesOfPlan(plan)).toEqual(['https://cu.example/bia.jpg', 'https://cu.example/a.jpg']);
});

it.each([
  ['https://cu.example/?p=12', '/?p=12'],
  ['https://cu.example/index.php?p=12', '/?p=12'],
  ['https://cu.example/?utm=1', null],
  ['https://cu.example/tin/kh%E1%BA%A3o-s%C3%A1t.html?x=1', '/tin/khảo-sát.html'],
  ['https://cu.example/%E0%A4%A', '/%E0%A4%A'],
  ['bài', null],
])('the way to %s was %s', (address, path) => {
  expect(planArticle({ ...source, address }).formerPath).toBe(path);
});

it('keeps the number that WordPress gave it beside its address, and no number twice', () => {
  const paths = (address: string, guid: string) => planArticle({ ...source, address, guid }).formerPaths;
  expect(paths('https://cu.example/2019/05/nghi-tet/', 'https://cu.example/?p=12')).toEqual([
    '/2019/05/nghi-tet',
    '/?p=12',
  ]);
  expect(paths('https://cu.example/?p=12', 'https://cu.example/?p=12')).toEqual(['/?p=12']);
  expect(paths('bài', 'tag:cu.example,2019:bai')).toEqual([]);
});

it.each([
  [{ title: ' ' }, 'thiếu tiêu đề'],
  [{ guid: '' }, 'không có mã bài'],
  [{ html: '', coverAddress: null }, 'không có nội dung'],
  [{ html: Array.from({ length: 31 }, (_, index) => `<img src="/${index}.jpg">`).join('') }, 'có 31 ảnh'],
])('says why not: %j', (change, words) => {
  expect(planArticle({ ...source, ...change }).problem).toContain(words);
});

it('cuts a title of ten thousand words and keeps one spelling', () => {
  const { title } = planArticle({ ...source, title: 'Trường học '.normalize('NFD').repeat(10_000) });
  expect(title).toHaveLength(200);
  expect(title.normalize('NFC')).toBe(title);
});

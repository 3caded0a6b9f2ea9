import { familyDocument } from '../page/family-page';
import { childrenPage, type ChildrenView } from './children-page';

const now = new Date('2027-01-11T02:00:00Z');
const child = {
  studentId: 's1',
  fullName: 'Nguyễn Văn An',
  schoolName: 'Trường THCS Long Bình',
  className: '6A1',
  cards: [{ schoolYear: '2026-2027', term: 1, frozenAt: new Date('2027-01-10T01:05:00Z') }],
};
const message = {
  studentId: 's1',
  title: 'Đã công bố kết quả học kỳ I',
  body: 'Mời phụ huynh xem.',
  createdAt: new Date('2027-01-10T01:06:00Z'),
  channels: ['sms', 'email'] as const,
};
const documentOf = (view: Partial<ChildrenView>) =>
  familyDocument(childrenPage({ children: [child], messages: [], now, ...view }));
const wordsOf = (view: Partial<ChildrenView>) =>
  documentOf(view)
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it('leads to each published card', () => {
  expect(documentOf({})).toContain('href="/phu-huynh/con/s1/2026-2027/1"');
  expect(wordsOf({})).toContain('Nguyễn Văn An Lớp 6A1 · Trường THCS Long Bình');
  expect(wordsOf({})).toContain('Công bố lúc 08:05, 10/01/2027');
});

it('says what is missing and what comes next when nothing is published', () => {
  expect(wordsOf({ children: [{ ...child, cards: [] }] })).toContain('Chưa có phiếu liên lạc nào được công bố');
  expect(wordsOf({ children: [] })).toContain('Tài khoản này chưa gắn với học sinh nào');
});

it('names the child in every message, and by what it was also sent', () => {
  expect(wordsOf({ messages: [message] })).toContain('Nguyễn Văn An · 08:06, 10/01/2027 · đã gửi qua SMS, email');
  expect(wordsOf({ messages: [{ ...message, channels: [] }] })).not.toContain('đã gửi qua');
});

it('has no part about messages when there is none', () => {
  expect(documentOf({})).not.toContain('id="tin-nhan"');
});

it('shows hostile names as the text that they are', () => {
  const hostile = '"><script>alert(1)</script>';
  const html = documentOf({
    children: [{ ...child, studentId: hostile, fullName: hostile, schoolName: hostile, className: hostile }],
    messages: [{ ...message, studentId: hostile, title: hostile, body: hostile }],
  });
  expect(html).not.toContain('<script');
});

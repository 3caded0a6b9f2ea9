import { OBLIGATORY_PART_LABELS, OBLIGATORY_PARTS } from '../content/obligatory-parts';
import { emailOfText } from './email-of-text';
import { needsReminder, siteReminderEmail, type SiteReminder } from './site-reminder';

const reminder: SiteReminder = {
  schoolName: 'Trường THCS Long Bình',
  silentDays: 20,
  lastUpdate: '2026-11-03',
  missing: ['admission', 'disclosure:finance'],
  overdue: 1,
  brokenLinks: 3,
  siteAddress: 'https://cong.example/truong/thcs-long-binh',
};

test('the letter names what is to be done, in text and in HTML', () => {
  const { subject, text, html } = siteReminderEmail(reminder);
  expect(subject).toBe('Trang của Trường THCS Long Bình: việc cần làm trong tuần');
  for (const words of [
    '20 ngày (lần gần nhất: 03/11/2026)',
    'Thông tin tuyển sinh',
    'thu chi tài chính',
    '1 nội dung công khai',
    '3 liên kết',
  ]) {
    expect(text).toContain(words);
    expect(html).toContain(words);
  }
  expect(html).toContain('<li>Thông tin tuyển sinh</li>');
  expect(html).toContain('<a href="https://cong.example/truong/thcs-long-binh">');
});

test('what is in order is not spoken of', () => {
  const { text } = siteReminderEmail({ ...reminder, silentDays: 3, missing: [], overdue: 0, brokenLinks: 0 });
  expect(text).not.toMatch(/ngày \(|còn thiếu|đến hạn|liên kết/);
});

test('an empty site is told how to begin', () => {
  expect(siteReminderEmail({ ...reminder, lastUpdate: null }).text).toContain('Hãy bắt đầu');
});

test.each([
  [{ silentDays: 13, missing: [], overdue: 0 }, false],
  [{ silentDays: 14, missing: [], overdue: 0 }, true],
  [{ silentDays: 0, missing: ['news'], overdue: 0 }, true],
  [{ silentDays: 0, missing: [], overdue: 2 }, true],
] as const)('%j: a reminder is needed: %s', (state, needed) => {
  expect(needsReminder(state)).toBe(needed);
});

test('a name cannot bring markup into the letter, nor a second header', () => {
  const { subject, html } = siteReminderEmail({ ...reminder, schoolName: '<b>Trường</b>\r\nBcc: a@b.example' });
  expect(html).not.toContain('<b>');
  expect(subject).not.toMatch(/[\r\n]/u);
});

test('only an address that stands alone, of the web, becomes a link', () => {
  const { html } = emailOfText('x', 'javascript:alert(1)\n\nhttps://a.example/"onclick=\n\nxem https://a.example');
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('href="https://a.example/&quot;onclick="');
});

test('every part has words', () => {
  for (const part of OBLIGATORY_PARTS) expect(OBLIGATORY_PART_LABELS[part]).not.toBe('');
});

import fc from 'fast-check';
import { escapeHtml } from './escape-html';
import { smsText } from './sms-text';
import { termPublishedEmail, termPublishedSms, type TermPublished } from './term-published';

const message: TermPublished = {
  pupilName: 'Nguyễn Thị Minh Đăng',
  className: '8A1',
  schoolName: 'Trường THCS Long Bình',
  term: 1,
  schoolYear: '2026-2027',
  link: 'https://cong.example/gia-dinh/phieu?hk=1&nam=2026',
};

test('the SMS is unaccented and has the child, the school and the link', () => {
  expect(termPublishedSms(message)).toBe(
    'Truong THCS Long Binh: da co ket qua hoc ky 1 nam hoc 2026-2027 cua em Nguyen Thi Minh Dang lop 8A1. ' +
      'Xem tai https://cong.example/gia-dinh/phieu?hk=1&nam=2026',
  );
});

test('a long school name gives way, the child and the link do not', () => {
  const schoolName = 'Trường Trung học cơ sở và Trung học phổ thông Nguyễn Bỉnh Khiêm cơ sở hai';
  const text = termPublishedSms({ ...message, schoolName });
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toContain('Nguyen Thi Minh Dang');
  expect(text).not.toContain('Nguyen Binh Khiem');
  expect(text.endsWith(message.link)).toBe(true);
});

test('any names fit into one part of the GSM alphabet, with the whole child’s name', () => {
  const words = fc.array(
    fc.constantFrom('Nguyễn', 'Thị', 'Đặng', 'Ngọc', 'Ánh', 'H’Ben', '“Trường”', 'Quỳnh–Như', '&', '🙂'),
    { minLength: 1, maxLength: 5 },
  );
  const name = words.map((list) => list.join(' '));
  fc.assert(
    fc.property(name, name, fc.constantFrom(1, 2), (pupilName, schoolName, term) => {
      const text = termPublishedSms({ ...message, pupilName, schoolName, term });
      expect(text.length).toBeLessThanOrEqual(160);
      expect(text).toMatch(/^[\n A-Za-z0-9@$!"%'()*+,\-./:;<=>?_&]*$/u);
      expect(text).toContain(smsText(pupilName));
    }),
  );
});

test('no room for name and link: said, not cut', () => {
  const link = `https://cong.example/${'x'.repeat(160)}`;
  expect(() => termPublishedSms({ ...message, link })).toThrow(expect.objectContaining({ code: 'message.tooLong' }));
});

test.each(['javascript:alert(1)', 'ftp://a.example', 'https://a.example/a b', 'https://tên.example', ''])(
  'no message is made with the link %j',
  (link) => {
    const refusal = expect.objectContaining({ code: 'message.badLink' });
    expect(() => termPublishedSms({ ...message, link })).toThrow(refusal);
    expect(() => termPublishedEmail({ ...message, link })).toThrow(refusal);
  },
);

test('the email says it in Vietnamese, with the link in both forms', () => {
  const { subject, text, html } = termPublishedEmail(message);
  expect(subject).toBe('Kết quả học kỳ I năm học 2026-2027 của em Nguyễn Thị Minh Đăng');
  expect(text).toContain(`\n\n${message.link}\n\n`);
  expect(html).toContain(`href="${message.link.replace('&', '&amp;')}"`);
  expect(html).toContain('Trường THCS Long Bình đã công bố kết quả học kỳ I');
});

test('a name cannot bring markup into the page or a second header', () => {
  const { subject, html } = termPublishedEmail({
    ...message,
    pupilName: '<img src=x onerror=alert(1)>\r\nBcc: a@b.example',
  });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(subject).not.toMatch(/[\r\n]/u);
});

test('escaping covers text and quoted attributes', () => {
  expect(escapeHtml(`<a href="x" id='y'>&`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;');
});

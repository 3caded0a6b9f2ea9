import { askAgainPage } from './ask-again-page';
import { askedForm, typedIn } from './asked-form';

const question = 'Trường có nhận học sinh trái tuyến vào lớp 6 không?';

it('takes a question alone, in one spelling', () => {
  expect(askedForm.parse({ question: `Ho\u0323c phí năm nay\r\nlà bao nhiêu?` })).toEqual({
    topic: '',
    question: 'Học phí năm nay\nlà bao nhiêu?',
    askerName: '',
    askerContact: '',
  });
});

it.each([
  [{}, 'quá ngắn'],
  [{ question: 'ngắn' }, 'quá ngắn'],
  [{ question: ' \n'.repeat(500) }, 'quá ngắn'],
  [{ question: 'a '.repeat(10_000) }, '1.000'],
  [{ question, topic: 'x'.repeat(121) }, 'Chủ đề'],
  [{ question, askerName: 'x'.repeat(101) }, 'Họ tên'],
  [{ question, askerContact: 'x'.repeat(201) }, 'Cách liên hệ'],
])('refuses %j, in words', (form, words) => {
  const result = askedForm.safeParse(form);
  expect(JSON.stringify(result.error?.issues.map(({ message }) => message))).toContain(words);
});

it('shows what was typed again, as text', () => {
  const hostile = '</textarea><script>alert(1)</script>';
  const typed = typedIn(
    new URLSearchParams({ question: hostile, topic: '" onfocus="alert(1)', askerName: 'x'.repeat(9_999) }),
  );
  const { text } = askAgainPage({ typed, problems: ['<b>sai</b>'], action: '/hoi-dap/gui', home: '/' });
  expect(text).not.toMatch(/<script|<b>|" onfocus/);
  expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;');
  expect(typed.askerName).toHaveLength(100);
});

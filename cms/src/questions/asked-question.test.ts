import { askedQuestion } from './asked-question';

const asked = { siteCode: '79763501', question: 'Trường có nhận học sinh trái tuyến vào lớp 6 không?' };

it('takes a question alone: nobody has to give a name', () => {
  expect(askedQuestion.parse(asked)).toEqual({ ...asked, topic: '', askerName: '', askerContact: '' });
});

it('keeps one spelling and the lines, and drops what cannot be seen', () => {
  const typed = `Ho${'\u0323'}c phí năm nay\r\nlà bao nhiêu\u202e?\u0000`;
  expect(askedQuestion.parse({ ...asked, question: typed }).question).toBe('Học phí năm nay\nlà bao nhiêu?');
  expect(askedQuestion.parse({ ...asked, topic: '  Học   phí ' }).topic).toBe('Học phí');
});

it.each([
  ['question', 'ngắn', 'Câu hỏi: quá ngắn'],
  ['question', 'a'.repeat(1001), 'Câu hỏi: dài 1001'],
  ['question', '<script>alert(1)</script> xin chào', 'mã HTML'],
  ['askerName', '<b>An</b>', 'Họ tên: không dán mã HTML'],
  ['topic', 'x'.repeat(121), 'Chủ đề: dài'],
  ['siteCode', '../x', 'Không rõ câu hỏi gửi đến trường nào'],
  ['answer', 'tự trả lời', 'answer'],
])('refuses %s %j', (field, value, words) => {
  const result = askedQuestion.safeParse({ ...asked, [field]: value });
  expect(result.success).toBe(false);
  expect(JSON.stringify(result.error?.issues)).toContain(words);
});

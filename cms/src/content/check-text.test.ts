import { checkText } from './check-text';

it.each(['Điểm < 5 và > 3', 'a <3 b', 'Kết quả: 5<x<8', '', null, 7])('takes %s', (value) => {
  expect(checkText(value, 50)).toBeNull();
});

it.each(['<b>đậm</b>', 'x<script>1', '</div>', '<!-- a -->', '<IMG SRC=x>'])('refuses HTML: %s', (value) => {
  expect(checkText(value, 50)).toMatch(/HTML/);
});

it('says how long is too long', () => {
  expect(checkText('x'.repeat(51), 50)).toMatch(/51 kí tự, tối đa 50/);
  expect(checkText('x'.repeat(50), 50)).toBeNull();
});

import { checkLink } from './check-link';

it.each(['/thuc-don', '/', '/tin-tuc?x=1', 'https://moet.gov.vn/van-ban', 'http://a.example', '', undefined])(
  'takes %s',
  (link) => expect(checkLink(link)).toBeNull(),
);

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'https://user:pass@evil.example',
  'thuc-don',
  'https://a.example/ onclick=x',
])('refuses %s', (link) => expect(checkLink(link)).toMatch(/địa chỉ phải bắt đầu/));

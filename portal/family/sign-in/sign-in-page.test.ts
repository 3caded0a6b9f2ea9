import { familyDocument } from '../page/family-page';
import { signInPage } from './sign-in-page';

it('keeps what was typed, the way back, and never the password', () => {
  const html = familyDocument(
    signInPage({ returnPath: '/phu-huynh/con/s1/2026-2027/1', identifier: '"><script>', problem: 'Chưa đúng <b>' }),
  );
  expect(html).toContain('name="tiep" value="/phu-huynh/con/s1/2026-2027/1"');
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;"');
  expect(html).toContain('role="alert">Chưa đúng &lt;b&gt;');
  expect(html).not.toContain('<script');
});

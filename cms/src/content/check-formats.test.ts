import { checkFormats } from './check-formats';

it.each([
  ['api::article.article', { videoUrl: 'https://youtu.be/abcDEF12_-3' }],
  ['api::article.article', { videoUrl: '' }],
  ['api::menu-week.menu-week', { weekOf: '2026-11-23' }],
  ['api::honour.honour', { schoolYear: '2026-2027' }],
  ['api::site-setting.site-setting', { bannerHref: '/thong-bao' }],
] as const)('%s takes %j', (uid, data) => expect(() => checkFormats(uid, data)).not.toThrow());

it.each([
  ['api::article.article', { videoUrl: 'https://evil.example/v' }, /Video .*YouTube hoặc Vimeo/],
  ['api::menu-week.menu-week', { weekOf: '2026-11-24' }, /thứ hai/],
  ['api::honour.honour', { schoolYear: '2026-2028' }, /hai năm liền nhau/],
  ['api::site-setting.site-setting', { bannerHref: 'javascript:alert(1)' }, /Băng dẫn tới/],
] as const)('%s refuses %j', (uid, data, words) => expect(() => checkFormats(uid, data)).toThrow(words));

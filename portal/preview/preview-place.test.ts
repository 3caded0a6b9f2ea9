import { draftHead, previewPlace } from './preview-place';
import { PREVIEWED_TYPES, previewAddress } from './preview-address';

const head = draftHead.parse({
  siteCode: '79000001',
  expiresAt: '2026-11-24T01:15:00.000Z',
  isPublished: false,
  slug: 'khai-giang',
  // The evening in London, the morning after in Vietnam: another month.
  startsAt: '2026-11-30T20:00:00.000Z',
  schoolYear: '2026-2027',
  kind: 'notice',
  issuedOn: '2026-11-20',
  weekOf: '2026-11-23',
});

test.each([
  ['articles', { page: 'article', slug: 'khai-giang' }],
  ['pages', { page: 'page', slug: 'khai-giang' }],
  ['admission-notices', { page: 'admission', slug: 'khai-giang' }],
  ['categories', { page: 'category', slug: 'khai-giang' }],
  ['official-documents', { page: 'documents', kind: 'notice', year: '2026' }],
  ['events', { page: 'month', month: '2026-12' }],
  ['disclosures', { page: 'disclosures', schoolYear: '2026-2027' }],
  ['menu-weeks', { page: 'menu', weekOf: '2026-11-23' }],
  ['directory-entries', { page: 'directory' }],
  ['questions', { page: 'questions' }],
  ['timetables', { page: 'timetables' }],
  ['honours', { page: 'home' }],
  ['site-settings', { page: 'home' }],
] as const)('%s is shown where visitors will find it', (type, place) => {
  expect(PREVIEWED_TYPES).toContain(type);
  expect(previewPlace(type, head)).toEqual(place);
});

test('what a draft does not have is no reason to know nothing of it', () => {
  const bare = { siteCode: '79000001', expiresAt: '2026-11-24T01:15:00.000Z', isPublished: true, kind: 'unknown' };
  expect(draftHead.parse(bare)).toMatchObject({ slug: '', kind: null, weekOf: '' });
});

test.each([
  { type: 'students', documentId: 'abcdefghij0123456789abcd', token: 'a.b' },
  { type: 'articles', documentId: '../../admin', token: 'a.b' },
  { type: 'articles', documentId: 'abcdefghij0123456789abcd', token: '' },
  { type: 'articles', documentId: 'abcdefghij0123456789abcd', token: 'a.b\r\nx: y' },
])('%j is no address of a preview', (address) => {
  expect(previewAddress.safeParse(address).success).toBe(false);
});

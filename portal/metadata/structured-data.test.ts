import { finishPage } from '../cache/finish-page';
import { event, jsonLd, newsArticle } from './structured-data';

const HOSTILE = '</script><script>alert(1)</script><!-- \u2028 &quot;';
const site = {
  kind: 'authority',
  rank: 'ward',
  code: 'x',
  slug: 'x',
  name: HOSTILE,
  parentCode: null,
  validFrom: '2016-01-01',
  validTo: null,
  address: HOSTILE,
  phone: null,
  email: null,
  introduction: [],
  logo: null,
  cover: null,
} as const;

const statement = event(
  {
    documentId: 'd',
    title: HOSTILE,
    starts: { day: '2026-11-23', time: '07:30' },
    ends: null,
    place: null,
    description: null,
  },
  site,
  'http://x.localhost',
);

describe('data for search engines', () => {
  it('holds nothing that could end its element, and reads back the same', () => {
    const text = jsonLd([statement]);
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toMatchObject({
      '@graph': [{ '@type': 'Event', name: HOSTILE, startDate: '2026-11-23T07:30:00+07:00' }],
    });
  });

  it('is the only script that a finished page keeps', () => {
    const data = `<script type="application/ld+json">${jsonLd([statement])}</script>`;
    expect(finishPage(`<p>${data}</p><script>alert(1)</script>`).html).toBe(`<p>${data}</p>`);
  });

  it('names an article by its headline, within what search engines take', () => {
    const article = { title: 'x'.repeat(200), summary: null, published: { day: '2026-09-05', time: '07:00' } };
    const written = newsArticle(article, {
      url: 'http://x.localhost/tin-tuc/x',
      picture: 'http://x.localhost/chia-se/tin-tuc/x.png',
      origin: 'http://x.localhost',
    });
    expect(written).toMatchObject({ datePublished: '2026-09-05T07:00:00+07:00' });
    expect(String(written['headline'])).toHaveLength(110);
  });
});

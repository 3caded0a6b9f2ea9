import { cmsAddress } from './cms-address';

describe('the address of a content query', () => {
  it('nests filters, fields and population as the content API reads them', () => {
    const address = cmsAddress({
      type: 'articles',
      parameters: {
        filters: { siteCode: { $eq: '79000001' }, category: { $eq: 'news' } },
        fields: ['title', 'slug'],
        populate: { cover: { fields: ['url'] } },
        pagination: { page: 2, pageSize: 12 },
      },
    });
    expect(decodeURIComponent(address)).toBe(
      '/api/articles?fields[0]=title&fields[1]=slug&filters[category][$eq]=news&filters[siteCode][$eq]=79000001' +
        '&pagination[pageSize]=12&pagination[page]=2&populate[cover][fields][0]=url',
    );
  });

  it('cannot be widened by what a visitor typed', () => {
    const address = cmsAddress({
      type: 'articles',
      parameters: { filters: { slug: { $eq: 'x&filters[siteCode][$ne]=1' } } },
    });
    expect([...new URLSearchParams(address.split('?')[1]).keys()]).toEqual(['filters[slug][$eq]']);
  });
});

import { listArticles } from '@/data/content/articles';
import { schoolsUnder } from '@/data/content/home-authority';
import { newsReader } from '@/data/content/reader-of';
import { listPages } from '@/data/content/pages';
import { plainText } from '@/data/content/parts/blocks';
import { allAuthorities, allSchools } from '@/data/content/sites';
import { organisation } from '@/metadata/structured-data';
import { publicPage } from '@/ui/frame/public-page';
import { AuthorityHome, type AuthorityHomeProps } from '@/ui/pages/authority-home';
import { loadHome, type SchoolHomeData } from '@/ui/home/load-home';
import { SchoolHome } from '@/ui/pages/school-home';
import { articlePlaces } from '@/ui/site/article-places';
import type { PageContext } from '@/ui/frame/public-page';
import type { Authority } from '@/data/content/authority';

type HomeData =
  | { readonly kind: 'school'; readonly props: SchoolHomeData }
  | { readonly kind: 'authority'; readonly props: AuthorityHomeProps };

const { Page, metadata } = publicPage<object, HomeData>({
  place: 'home',
  load: async (context) =>
    context.site.kind === 'school'
      ? { kind: 'school', props: await loadHome(context, context.site) }
      : loadAuthority(context, context.site),
  title: () => null,
  description: (_data, { site }) => plainText(site.introduction, 200) || null,
  address: (links) => links.home,
  structured: (_data, { site }, { origin }) => [organisation(site, origin)],
  View: ({ links, today, data }) =>
    data.kind === 'school' ? (
      <SchoolHome links={links} today={today} {...data.props} />
    ) : (
      <AuthorityHome {...data.props} />
    ),
});

async function loadAuthority(context: PageContext, site: Authority): Promise<HomeData> {
  const { links, above, today } = context;
  const reader = await newsReader(site, above, today);
  const [places, pages, news, notices, authorities, schools] = await Promise.all([
    articlePlaces(context),
    listPages(site.code),
    listArticles({ ...reader, category: 'news', pageSize: 5 }),
    listArticles({ siteCode: site.code, sharedFrom: above, category: 'notice', pageSize: 3 }),
    allAuthorities(),
    allSchools(),
  ]);
  // An authority that has ended shows what it stood for on its last day.
  const day = site.validTo !== null && site.validTo < today ? site.validTo : today;
  return {
    kind: 'authority',
    props: {
      site,
      links,
      today,
      pages,
      authorities,
      schools: schoolsUnder(site, authorities, schools, day),
      news: news.items,
      notices: notices.items,
      places,
    },
  };
}

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;

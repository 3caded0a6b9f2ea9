import { listArticles } from '@/data/content/articles';
import { schoolsUnder } from '@/data/content/home-authority';
import { upcomingEvents } from '@/data/content/events';
import { listPages } from '@/data/content/pages';
import { plainText } from '@/data/content/parts/blocks';
import { allAuthorities, allSchools } from '@/data/content/sites';
import { publicPage } from '@/ui/frame/public-page';
import { AuthorityHome, type AuthorityHomeProps } from '@/ui/pages/authority-home';
import { SchoolHome, type SchoolHomeProps } from '@/ui/pages/school-home';
import type { PageContext } from '@/ui/frame/public-page';
import type { Authority } from '@/data/content/authority';
import type { School } from '@/data/content/school';

type HomeData =
  | { readonly kind: 'school'; readonly props: SchoolHomeProps }
  | { readonly kind: 'authority'; readonly props: AuthorityHomeProps };

const { Page, metadata } = publicPage<object, HomeData>({
  place: 'home',
  load: (context) =>
    context.site.kind === 'school' ? loadSchool(context, context.site) : loadAuthority(context, context.site),
  title: () => null,
  description: (_data, { site }) => plainText(site.introduction, 200) || null,
  address: (links) => links.home,
  View: ({ data }) => (data.kind === 'school' ? <SchoolHome {...data.props} /> : <AuthorityHome {...data.props} />),
});

async function loadSchool({ links, today }: PageContext, site: School): Promise<HomeData> {
  const [pages, news, notices, events] = await Promise.all([
    listPages(site.code),
    listArticles({ siteCode: site.code, category: 'news', pageSize: 5 }),
    listArticles({ siteCode: site.code, category: 'notice', pageSize: 4 }),
    upcomingEvents(site.code, today),
  ]);
  return {
    kind: 'school',
    props: { site, links, pages, news: news.items, notices: notices.items, events: events.slice(0, 4) },
  };
}

async function loadAuthority({ links, today }: PageContext, site: Authority): Promise<HomeData> {
  const [pages, news, notices, authorities, schools] = await Promise.all([
    listPages(site.code),
    listArticles({ siteCode: site.code, category: 'news', pageSize: 5 }),
    listArticles({ siteCode: site.code, category: 'notice', pageSize: 3 }),
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
    },
  };
}

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;

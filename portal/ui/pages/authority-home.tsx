import type { ArticleHead } from '@/data/content/articles';
import type { Authority } from '@/data/content/authority';
import { plainText } from '@/data/content/parts/blocks';
import type { PageLink } from '@/data/content/pages';
import type { School } from '@/data/content/school';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Section } from '../parts/section';
import type { ArticlePlaces } from '../site/article-places';
import { AUTHORITY_RANK_LABELS } from '../site/labels';
import { NoticeList } from '../site/notice-list';
import { AuthorityTree } from './authority-tree';
import { Hero } from './hero';
import { NewsGrid } from './news-grid';
import { SchoolsByLevel } from './schools-by-level';

export interface AuthorityHomeProps {
  readonly site: Authority;
  readonly links: SiteLinks;
  readonly today: string;
  readonly pages: readonly PageLink[];
  readonly schools: readonly School[];
  readonly authorities: readonly Authority[];
  readonly news: readonly ArticleHead[];
  readonly notices: readonly ArticleHead[];
  readonly places: ArticlePlaces;
}

export function AuthorityHome(props: AuthorityHomeProps) {
  const { site, links, today, pages, schools, authorities, news, notices, places } = props;
  const [about] = pages;
  return (
    <>
      <Hero
        site={site}
        links={links}
        overline={AUTHORITY_RANK_LABELS[site.rank]}
        lead={plainText(site.introduction, 210)}
        pictures={schools.flatMap(({ cover }) => (cover === null ? [] : [cover]))}
        more={about === undefined ? null : { href: links.page(about.slug), text: about.title }}
      />
      <div className={`${page.wide} ${page.stack}`}>
        <Section id="truong" title="Các trường" more={{ href: links.schools(), text: 'Danh sách và sơ đồ' }}>
          <SchoolsByLevel schools={schools} links={links} />
        </Section>
        {notices.length > 0 && (
          <Section id="thong-bao" title="Thông báo" more={{ href: links.notices, text: 'Tất cả thông báo' }}>
            <NoticeList notices={notices} places={places} />
          </Section>
        )}
        <Section id="tin-tuc" title="Tin tức" more={{ href: links.news, text: 'Tất cả tin' }}>
          <NewsGrid news={news} places={places} />
        </Section>
        <Section id="co-quan" title="Cơ quan quản lý qua các thời kỳ">
          <AuthorityTree authorities={authorities} current={site} today={today} links={links} />
        </Section>
      </div>
    </>
  );
}

import type { Page, PageLink } from '@/data/content/pages';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { BlocksView } from '../parts/blocks-view';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import styles from './text-page.module.css';

export interface TextPageProps {
  readonly links: SiteLinks;
  readonly content: Page;
  readonly pages: readonly PageLink[];
}

/** A page of the site's own, with its sisters beside it. */
export function TextPage({ links, content, pages }: TextPageProps) {
  return (
    <>
      <PageHead title={content.title} trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body} ${styles.columns}`}>
        {content.body.length === 0 ? (
          <Empty icon="document">Nội dung của trang này đang được soạn.</Empty>
        ) : (
          <BlocksView content={content.body} links={links} />
        )}
        {pages.length > 1 && (
          <nav aria-label="Cùng mục" className={styles.beside} data-print="no">
            <ul role="list">
              {pages.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={links.page(slug)} aria-current={slug === content.slug ? 'page' : undefined}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </>
  );
}

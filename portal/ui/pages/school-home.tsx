import { plainText } from '@/data/content/parts/blocks';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import type { SchoolHomeData } from '../home/load-home';
import { HomeSectionView } from '../home/home-section-view';
import { LEVEL_LABELS } from '../site/labels';
import { Hero } from './hero';
import styles from './school-home.module.css';

export interface SchoolHomeProps extends SchoolHomeData {
  readonly links: SiteLinks;
  readonly today: string;
}

/** The school's first page: the sections it chose, in its order. */
export function SchoolHome(props: SchoolHomeProps) {
  const { site, links, pages, rows } = props;
  const [about] = pages;
  return (
    <>
      <Hero
        site={site}
        links={links}
        overline={LEVEL_LABELS[site.level]}
        lead={plainText(site.introduction, 210)}
        pictures={[]}
        more={about === undefined ? null : { href: links.page(about.slug), text: about.title }}
      />
      <div className={styles.rows}>
        {rows.map((row) => (
          <div key={row[0].kind} className={row.length === 2 || row[0].kind === 'honours' ? styles.band : undefined}>
            <div className={`${page.wide} ${row.length === 2 ? styles.pair : ''}`}>
              {row.map((section, index) => (
                <div key={section.kind} className={index === 1 ? styles.beside : undefined}>
                  <HomeSectionView section={section} {...props} />
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

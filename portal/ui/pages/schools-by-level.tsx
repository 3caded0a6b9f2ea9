import { SCHOOL_LEVELS, type School } from '@/data/content/school';
import type { SiteLinks } from '@/routing/links';
import { Emblem } from '../parts/emblem';
import { Empty } from '../parts/empty';
import { PictureView } from '../parts/picture-view';
import { LEVEL_LABELS } from '../site/labels';
import { splitSiteName } from '../site/site-name';
import { siteTheme } from '../theme/site-theme';
import styles from './schools-by-level.module.css';

/** Up to this many, the levels stand side by side. */
const FEW = 9;

export interface SchoolsByLevelProps {
  readonly schools: readonly School[];
  readonly links: SiteLinks;
}

export function SchoolsByLevel({ schools, links }: SchoolsByLevelProps) {
  const levels = SCHOOL_LEVELS.map((level) => ({ level, members: schools.filter((school) => school.level === level) }));
  const present = levels.filter(({ members }) => members.length > 0);
  if (present.length === 0) return <Empty icon="place">Chưa có trường nào trên cổng này.</Empty>;
  return (
    <div className={schools.length <= FEW ? styles.beside : styles.levels}>
      {present.map(({ level, members }) => (
        <div key={level}>
          <h3 className={styles.title}>
            {LEVEL_LABELS[level]} <span className={styles.count}>{members.length} trường</span>
          </h3>
          <ul role="list" className={styles.schools}>
            {members.map((school) => (
              <li key={school.code} {...siteTheme(school)}>
                <SchoolCard school={school} href={links.site('school', school.slug)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function SchoolCard({ school, href }: { readonly school: School; readonly href: string }) {
  const { kind, own } = splitSiteName(school.name);
  return (
    <a href={href} className={styles.school}>
      {school.cover !== null && (
        <span className={styles.picture}>
          <PictureView picture={school.cover} sizes="(min-width: 62rem) 24rem, 100vw" decorative />
        </span>
      )}
      <span className={styles.words}>
        <Emblem site={school} className={styles.emblem} later />
        <span className={styles.text}>
          <span className={styles.name}>
            <span className="visually-hidden">{kind} </span>
            {own}
          </span>
          {school.address !== null && <span className={styles.address}>{school.address}</span>}
        </span>
      </span>
    </a>
  );
}

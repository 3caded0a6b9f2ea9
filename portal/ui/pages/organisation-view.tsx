import type { DirectoryEntry, DirectoryUnit } from '@/data/content/directory';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { Portrait } from '../parts/portrait';
import { LEADERS } from './directory-view';
import styles from './organisation-view.module.css';

export interface OrganisationViewProps {
  readonly links: SiteLinks;
  readonly units: readonly DirectoryUnit[];
}

/** A unit of more people stands in a row of its own. */
const MANY = 6;

/** Who leads, and the units beneath: a list in a list, drawn as a chart. */
export function OrganisationView({ links, units }: OrganisationViewProps) {
  // The school's own order puts those who lead it first.
  const [leaders, ...others] = units;
  return (
    <>
      <PageHead title="Sơ đồ tổ chức" trail={[{ href: links.home, text: 'Trang đầu' }]}>
        {units.length > 0 && (
          <p>
            Điện thoại và thư điện tử có trong <a href={links.directory}>danh bạ</a>
          </p>
        )}
      </PageHead>
      <div className={`${page.wide} ${page.body}`}>
        {leaders === undefined ? (
          <Empty icon="person">Sơ đồ tổ chức đang được cập nhật.</Empty>
        ) : (
          <ul role="list" className={styles.chart}>
            <li>
              <div className={styles.top}>
                <h2 className={styles.heading}>{leaders.name ?? LEADERS}</h2>
                <People people={leaders.people} />
              </div>
              {others.length > 0 && (
                <ul role="list" className={styles.units}>
                  {others.map(({ name, people }) => (
                    <li key={name} className={people.length > MANY ? styles.large : undefined}>
                      <div className={styles.unit}>
                        <h3 className={styles.heading}>{name}</h3>
                        <p className={styles.count}>{people.length} người</p>
                        <People people={people} />
                      </div>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          </ul>
        )}
      </div>
    </>
  );
}

function People({ people }: { readonly people: readonly DirectoryEntry[] }) {
  if (people.length === 0) return null;
  return (
    <ul role="list" className={styles.people}>
      {people.map(({ documentId, fullName, position, portrait }) => (
        <li key={documentId}>
          <Portrait picture={portrait} name={fullName} />
          <span>
            <strong>{fullName}</strong>
            <span>{position}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

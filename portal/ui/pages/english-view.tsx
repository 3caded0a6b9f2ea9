import type { ReactNode } from 'react';
import type { DirectoryEntry } from '@/data/content/directory';
import type { EnglishWords } from '@/data/content/english-words';
import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { BlocksView } from '../parts/blocks-view';
import { PageHead } from '../parts/page-head';
import { PhoneLink } from '../parts/phone-link';
import { englishName, englishPosition } from '../site/english-name';
import styles from './english-view.module.css';

export interface EnglishViewProps {
  readonly site: Site;
  readonly links: SiteLinks;
  readonly words: EnglishWords | null;
  readonly managers: readonly string[];
  readonly leaders: readonly DirectoryEntry[];
}

const LEVELS = {
  preschool: 'Preschool (3 months to 6 years of age)',
  primary: 'Primary school (grades 1 to 5)',
  lowerSecondary: 'Lower secondary school (grades 6 to 9)',
} as const;

/** Who the organisation is and how to reach it, for those who do not read Vietnamese. */
export function EnglishView({ site, links, words, managers, leaders }: EnglishViewProps) {
  return (
    <div lang="en">
      <PageHead title={englishName(site.name)} trail={[{ href: links.home, text: 'Home' }]}>
        <p lang="vi">{site.name}</p>
      </PageHead>
      <div className={`${page.wide} ${page.body} ${styles.columns}`}>
        <div>
          {words !== null && words.englishIntroduction.length > 0 && (
            <BlocksView content={words.englishIntroduction} links={links} />
          )}
          <section aria-labelledby="organisation">
            <h2 id="organisation" className={styles.heading}>
              Organisation
            </h2>
            <dl className={styles.facts}>
              <Fact name="Type">{site.kind === 'school' ? LEVELS[site.level] : 'Education authority'}</Fact>
              {managers.length > 0 && <Fact name="Managed by">{managers.map(englishName).join('; ')}</Fact>}
              {site.kind === 'school' && leaders.length === 0 && site.principalName !== null && (
                <Fact name="Principal">{site.principalName}</Fact>
              )}
              {leaders.map(({ documentId, fullName, position }) => {
                const english = englishPosition(position);
                return (
                  <div key={documentId}>
                    <dt lang={english === null ? 'vi' : undefined}>{english ?? position}</dt>
                    <dd lang="vi">{fullName}</dd>
                  </div>
                );
              })}
            </dl>
          </section>
        </div>
        <section aria-labelledby="contact" className={styles.contact}>
          <h2 id="contact" className={styles.heading}>
            Contact
          </h2>
          {words?.englishContact != null && <p className={styles.note}>{words.englishContact}</p>}
          <dl className={styles.facts}>
            {site.address !== null && (
              <div>
                <dt>Address</dt>
                <dd lang="vi">{site.address}</dd>
              </div>
            )}
            {site.phone !== null && (
              <Fact name="Telephone">
                <PhoneLink phone={site.phone} />
              </Fact>
            )}
            {site.email !== null && (
              <Fact name="Email">
                <a href={`mailto:${site.email}`}>{site.email}</a>
              </Fact>
            )}
            {site.kind === 'school' && site.position !== null && (
              <Fact name="Coordinates">
                <a href={`geo:${site.position.latitude},${site.position.longitude}`}>
                  {site.position.latitude.toFixed(5)}, {site.position.longitude.toFixed(5)}
                </a>
              </Fact>
            )}
          </dl>
        </section>
      </div>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

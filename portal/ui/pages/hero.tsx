import type { Picture } from '@/data/content/parts/picture';
import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import { Icon } from '../parts/icon';
import { PictureView } from '../parts/picture-view';
import { initialsOf, splitSiteName } from '../site/site-name';
import styles from './hero.module.css';

export interface HeroProps {
  readonly site: Site;
  readonly links: SiteLinks;
  /** What the place is, in two or three words. */
  readonly overline: string;
  readonly lead: string;
  /** Where the site has no picture of its own: pictures of those that belong to it. */
  readonly pictures: readonly Picture[];
  readonly more: { readonly href: string; readonly text: string } | null;
}

/** A picture of 16:9 that fills a narrower frame is drawn wider than the frame, and cut at its sides. */
const CUT_BY_THE_GATE = '(min-width: 62rem) 50rem, 100vw';
const CUT_TO_A_DOOR = '(min-width: 62rem) 38rem, 90vw';

/** The first thing one sees: the name, a few words, and the school itself in the shape of a gate. */
export function Hero({ site, links, overline, lead, pictures, more }: HeroProps) {
  const { kind, own } = splitSiteName(site.name);
  return (
    <section className={styles.hero} aria-labelledby="ten-truong">
      <div className={styles.words}>
        <p className={styles.overline}>{kind ?? overline}</p>
        <h1 id="ten-truong" className={styles.name}>
          {kind !== null && <span className="visually-hidden">{kind} </span>}
          {own}
        </h1>
        {lead !== '' && <p className={styles.lead}>{lead}</p>}
        <p className={styles.actions}>
          {more !== null && (
            <a href={more.href} className={styles.primary}>
              {more.text} <Icon name="arrow" size={18} />
            </a>
          )}
          <a href={links.family} className={styles.second}>
            <Icon name="person" size={18} /> Dành cho phụ huynh
          </a>
        </p>
      </div>
      <HeroPicture site={site} pictures={pictures} />
    </section>
  );
}

function HeroPicture({ site, pictures }: Pick<HeroProps, 'site' | 'pictures'>) {
  if (site.cover !== null) {
    return (
      <div className={styles.gate}>
        <PictureView picture={site.cover} sizes={CUT_BY_THE_GATE} first />
      </div>
    );
  }
  if (pictures.length > 1) {
    return (
      <div className={styles.gates}>
        {pictures.slice(0, 3).map((picture) => (
          <PictureView key={picture.src} picture={picture} sizes={CUT_TO_A_DOOR} first />
        ))}
      </div>
    );
  }
  return (
    <div className={styles.gate}>
      <span aria-hidden="true" className={styles.drawn}>
        {initialsOf(site.name)}
      </span>
    </div>
  );
}

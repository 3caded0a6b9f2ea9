import { EmailWords } from '../parts/email-words';
import { Icon } from '../parts/icon';
import { LinkTo } from '../parts/link-to';
import { PhoneLink } from '../parts/phone-link';
import { menuOf } from './menu-of';
import type { SiteFrameProps } from './site-frame';
import styles from './site-footer.module.css';

type SiteFooterProps = Omit<SiteFrameProps, 'children' | 'status'>;

export function SiteFooter({ site, links, frame, today }: SiteFooterProps) {
  const menu = menuOf({ site, links, frame, place: 'none' });
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <div>
          <p className={styles.name}>{site.name}</p>
          <address className={styles.contact}>
            {site.address !== null && (
              <p>
                <Icon name="map" size={18} /> {site.address}
              </p>
            )}
            {site.phone !== null && (
              <p>
                <Icon name="phone" size={18} /> <PhoneLink phone={site.phone} />
              </p>
            )}
            {site.email !== null && (
              <p>
                <Icon name="mail" size={18} />{' '}
                <a href={`mailto:${site.email}`}>
                  <EmailWords email={site.email} />
                </a>
              </p>
            )}
          </address>
        </div>
        <nav aria-label="Chân trang" className={styles.links}>
          <ul role="list">
            {menu.map(({ href, text }) => (
              <li key={href}>
                <LinkTo href={href}>{text}</LinkTo>
              </li>
            ))}
            <li>
              <a href={links.questions()}>Hỏi đáp</a>
            </li>
            <li>
              <a href={links.family}>Sổ liên lạc điện tử</a>
            </li>
            <li>
              <a href={links.sitemap}>Sơ đồ trang</a>
            </li>
            <li>
              <a href={links.english} lang="en" hrefLang="en">
                English
              </a>
            </li>
            <li>
              <a href={links.rss}>Nhận tin (RSS)</a>
            </li>
          </ul>
        </nav>
      </div>
      <div className={styles.end}>
        <p>
          © {today.slice(0, 4)} {site.name}
        </p>
        {frame.manager !== null && (
          <p>
            Cơ quan quản lý: <a href={frame.manager.href}>{frame.manager.name}</a>
          </p>
        )}
      </div>
    </footer>
  );
}

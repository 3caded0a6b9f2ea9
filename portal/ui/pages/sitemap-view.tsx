import page from '@/styles/page.module.css';
import { menuOf, type MenuProps } from '../frame/menu-of';
import { LinkTo } from '../parts/link-to';
import { PageHead } from '../parts/page-head';
import styles from './sitemap-view.module.css';

/** All that the site holds, on one page. */
export function SitemapView({ site, links, frame }: Omit<MenuProps, 'place'>) {
  const own = { ...frame, links: [] };
  const groups = [
    { href: links.home, text: 'Trang đầu', items: [] },
    ...menuOf({ site, links, frame: own, place: 'none' }),
    {
      href: links.search,
      text: 'Tìm kiếm',
      items: [
        { href: links.english, text: 'English' },
        { href: links.rss, text: 'Nhận tin (RSS)' },
        { href: links.calendarFeed, text: 'Nhận lịch (.ics)' },
        { href: links.family, text: 'Sổ liên lạc điện tử' },
      ],
    },
  ];
  return (
    <>
      <PageHead title="Sơ đồ trang" trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body}`}>
        <ul role="list" className={styles.groups}>
          {groups.map(({ href, text, items }) => (
            <li key={href}>
              <h2 className={styles.heading}>
                <a href={href}>{text}</a>
              </h2>
              {items.length > 0 && (
                <ul role="list" className={styles.items}>
                  {items.map((item) => (
                    <li key={item.href}>
                      <a href={item.href}>{item.text}</a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
        {frame.links.length > 0 && (
          <section aria-labelledby="lien-ket" className={styles.links}>
            <h2 id="lien-ket">Liên kết</h2>
            <ul role="list" className={styles.items}>
              {frame.links.map(({ href, label }) => (
                <li key={href}>
                  <LinkTo href={links.within(href)}>{label}</LinkTo>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

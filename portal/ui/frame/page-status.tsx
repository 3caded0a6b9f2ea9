import type { ReactNode } from 'react';
import { FAMILY_PATH } from '@/routing/links';
import type { FrameData } from './frame-data';
import type { PageContext } from './public-page';
import { SiteFrame } from './site-frame';
import styles from './page-status.module.css';

/** Inside a site with its head and foot; alone when no site is known. */
type StatusPageProps = Partial<PageContext> & { readonly frame?: FrameData | undefined };

export function NotFoundPage(props: StatusPageProps) {
  const { links } = props;
  return (
    <Around {...props} status={404}>
      <Message number="404" title="Không tìm thấy trang này">
        <p>Đường dẫn có thể đã gõ sai, hoặc nội dung đã được gỡ xuống.</p>
        <Ways
          ways={
            links === undefined
              ? [
                  ['/', 'Về trang đầu'],
                  [FAMILY_PATH, 'Sổ liên lạc điện tử'],
                ]
              : [
                  [links.home, 'Về trang đầu'],
                  [links.news, 'Xem tin tức'],
                  [links.contact, 'Liên hệ'],
                ]
          }
        />
      </Message>
    </Around>
  );
}

/** The CMS does not answer and this page was never shown before. */
export function UnavailablePage(props: StatusPageProps) {
  return (
    <Around {...props} status={503}>
      <Message number="…" title="Trang đang tạm nghỉ trong giây lát">
        <p>
          Hệ thống chưa đọc được nội dung của trang này. Xin thử lại sau ít phút; những trang khác vẫn xem được bình
          thường.
        </p>
        <Ways
          ways={[
            ['', 'Thử lại'],
            [props.links?.home ?? '/', 'Về trang đầu'],
          ]}
        />
      </Message>
    </Around>
  );
}

/** What was here has another address now: a browser goes there by itself, a person who reads this can follow. */
export function MovedPage({ to }: { readonly to: string }) {
  return (
    <main id="noi-dung" data-status="301" data-location={to} className={styles.bare}>
      <Message number="→" title="Trang này đã chuyển sang địa chỉ mới">
        <Ways ways={[[to, 'Đến địa chỉ mới']]} />
      </Message>
    </main>
  );
}

function Around({
  status,
  children,
  ...props
}: StatusPageProps & { readonly status: 404 | 503; readonly children: ReactNode }) {
  const { site, links, today, above, frame } = props;
  if (site === undefined || links === undefined || today === undefined || above === undefined || frame === undefined) {
    return (
      <main id="noi-dung" data-status={status} className={styles.bare}>
        {children}
      </main>
    );
  }
  return (
    <SiteFrame site={site} links={links} today={today} above={above} frame={frame} place="none" status={status}>
      {children}
    </SiteFrame>
  );
}

function Ways({ ways }: { readonly ways: readonly (readonly [href: string, text: string])[] }) {
  return (
    <ul role="list" className={styles.ways}>
      {ways.map(([href, text]) => (
        <li key={text}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

function Message({
  number,
  title,
  children,
}: {
  readonly number: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.message}>
      <p aria-hidden="true" className={styles.number}>
        {number}
      </p>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  );
}

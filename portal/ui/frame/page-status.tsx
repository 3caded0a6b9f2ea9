import type { ReactNode } from 'react';
import { FAMILY_PATH } from '@/routing/links';
import type { FrameData } from './frame-data';
import type { PageContext } from './public-page';
import { SiteFrame } from './site-frame';
import styles from './page-status.module.css';

type NotFoundPageProps = {} | (PageContext & { readonly frame: FrameData });

/** Inside a site with its head and foot; alone when no such site is known. */
export function NotFoundPage(props: NotFoundPageProps) {
  const text = (
    <Message number="404" title="Không tìm thấy trang này">
      <p>Đường dẫn có thể đã gõ sai, hoặc nội dung đã được gỡ xuống.</p>
      {'links' in props ? (
        <ul role="list" className={styles.ways}>
          <li>
            <a href={props.links.home}>Về trang đầu</a>
          </li>
          <li>
            <a href={props.links.news}>Xem tin tức</a>
          </li>
          <li>
            <a href={props.links.contact}>Liên hệ</a>
          </li>
        </ul>
      ) : (
        <ul role="list" className={styles.ways}>
          <li>
            <a href="/">Về trang đầu</a>
          </li>
          <li>
            <a href={FAMILY_PATH}>Sổ liên lạc điện tử</a>
          </li>
        </ul>
      )}
    </Message>
  );
  if (!('links' in props)) return <Bare status={404}>{text}</Bare>;
  return (
    <SiteFrame {...props} place="none" status={404}>
      {text}
    </SiteFrame>
  );
}

/** The CMS does not answer and this page was never shown before. */
export function UnavailablePage() {
  return (
    <Bare status={503}>
      <Message number="…" title="Trang đang tạm nghỉ trong giây lát">
        <p>
          Hệ thống chưa đọc được nội dung của trang này. Xin thử lại sau ít phút; những trang khác vẫn xem được bình
          thường.
        </p>
        <ul role="list" className={styles.ways}>
          <li>
            <a href="">Thử lại</a>
          </li>
          <li>
            <a href="/">Về trang đầu</a>
          </li>
        </ul>
      </Message>
    </Bare>
  );
}

function Bare({ status, children }: { readonly status: 404 | 503; readonly children: ReactNode }) {
  return (
    <main id="noi-dung" data-status={status} className={styles.bare}>
      {children}
    </main>
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

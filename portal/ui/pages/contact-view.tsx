import type { ReactNode } from 'react';
import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Empty } from '../parts/empty';
import { Icon, type IconName } from '../parts/icon';
import { PageHead } from '../parts/page-head';
import styles from './contact-view.module.css';

export function ContactView({ site, links }: { readonly site: Site; readonly links: SiteLinks }) {
  const { address, phone, email } = site;
  const position = site.kind === 'school' ? site.position : null;
  const principal = site.kind === 'school' ? site.principalName : null;
  const known = [address, phone, email, position, principal].some((value) => value !== null);
  return (
    <>
      <PageHead title="Liên hệ" trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body}`}>
        {!known && <Empty icon="phone">Thông tin liên hệ đang được cập nhật.</Empty>}
        <dl className={styles.ways}>
          {address !== null && (
            <Way icon="map" name="Địa chỉ">
              {address}
            </Way>
          )}
          {phone !== null && (
            <Way icon="phone" name="Điện thoại">
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </Way>
          )}
          {email !== null && (
            <Way icon="mail" name="Thư điện tử">
              <a href={`mailto:${email}`}>{email}</a>
            </Way>
          )}
          {principal !== null && (
            <Way icon="person" name="Hiệu trưởng">
              {principal}
            </Way>
          )}
          {position !== null && (
            <Way icon="place" name="Tọa độ">
              <span className={styles.position}>
                {degrees(position.latitude, 'Bắc', 'Nam')}, {degrees(position.longitude, 'Đông', 'Tây')}
              </span>
              <a href={`geo:${position.latitude},${position.longitude}`} data-print="no">
                Mở bằng bản đồ trên máy
              </a>
            </Way>
          )}
        </dl>
      </div>
    </>
  );
}

function Way({
  icon,
  name,
  children,
}: {
  readonly icon: IconName;
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.way}>
      <dt>
        <Icon name={icon} size={22} /> {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function degrees(value: number, positive: string, negative: string): string {
  const written = Math.abs(value).toLocaleString('vi-VN', { minimumFractionDigits: 5, maximumFractionDigits: 5 });
  return `${written}° ${value < 0 ? negative : positive}`;
}

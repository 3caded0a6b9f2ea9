import type { ReactNode } from 'react';
import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { EmailWords } from '../parts/email-words';
import { Empty } from '../parts/empty';
import { Icon, type IconName } from '../parts/icon';
import { LinkTo } from '../parts/link-to';
import { PageHead } from '../parts/page-head';
import { PhoneLink } from '../parts/phone-link';
import { CompassSketch, type GeoPosition } from '../site/compass-sketch';
import styles from './contact-view.module.css';

export interface ContactViewProps {
  readonly site: Site;
  readonly links: SiteLinks;
  /** How to find the gate, in the school's words. */
  readonly mapNote: string | null;
}

export function ContactView({ site, links, mapNote }: ContactViewProps) {
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
              <PhoneLink phone={phone} />
            </Way>
          )}
          {email !== null && (
            <Way icon="mail" name="Thư điện tử">
              <a href={`mailto:${email}`}>
                <EmailWords email={email} />
              </a>
            </Way>
          )}
          {principal !== null && (
            <Way icon="person" name="Hiệu trưởng">
              {principal}
            </Way>
          )}
        </dl>
        {(position !== null || mapNote !== null) && (
          <section aria-labelledby="duong-den" className={styles.find}>
            <div>
              <h2 id="duong-den" className={styles.heading}>
                Đường đến
              </h2>
              {mapNote !== null && <p className={styles.note}>{mapNote}</p>}
              {position !== null && <Position position={position} />}
            </div>
            {position !== null && <CompassSketch site={site} position={position} />}
          </section>
        )}
        <p className={styles.ask} data-print="no">
          Có điều muốn hỏi?{' '}
          <a href={links.questions()}>Gửi câu hỏi đến {site.kind === 'school' ? 'nhà trường' : 'cơ quan'}</a>
        </p>
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

function Position({ position: { latitude, longitude } }: { readonly position: GeoPosition }) {
  const point = `${latitude},${longitude}`;
  return (
    <>
      <p className={styles.position}>
        Tọa độ: {degrees(latitude, 'Bắc', 'Nam')}, {degrees(longitude, 'Đông', 'Tây')}
      </p>
      <ul role="list" className={styles.maps} data-print="no">
        <li>
          <a href={`geo:${point}?q=${point}`}>
            <Icon name="map" size={20} /> Mở bằng bản đồ trên máy
          </a>
        </li>
        <li>
          <LinkTo
            href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`}
          >
            Xem trên OpenStreetMap
          </LinkTo>
        </li>
      </ul>
    </>
  );
}

function degrees(value: number, positive: string, negative: string): string {
  const written = Math.abs(value).toLocaleString('vi-VN', { minimumFractionDigits: 5, maximumFractionDigits: 5 });
  return `${written}° ${value < 0 ? negative : positive}`;
}

import type { DirectoryEntry, DirectoryUnit } from '@/data/content/directory';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { EmailWords } from '../parts/email-words';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { PageHead } from '../parts/page-head';
import { telephoneAddress } from '../parts/phone-link';
import { Portrait } from '../parts/portrait';
import { writtenPhone } from '../site/written-phone';
import styles from './directory-view.module.css';

export const LEADERS = 'Ban lãnh đạo';

export function DirectoryView({
  links,
  units,
}: {
  readonly links: SiteLinks;
  readonly units: readonly DirectoryUnit[];
}) {
  return (
    <>
      <PageHead title="Danh bạ" trail={[{ href: links.home, text: 'Trang đầu' }]}>
        {units.length > 0 && (
          <p>
            Xem theo <a href={links.organisation}>sơ đồ tổ chức</a>
          </p>
        )}
      </PageHead>
      <div className={`${page.wide} ${page.body} ${styles.units}`}>
        {units.length === 0 && (
          <Empty icon="person">
            Danh bạ đang được cập nhật. Cần liên hệ ngay, xin dùng thông tin ở <a href={links.contact}>trang Liên hệ</a>
            .
          </Empty>
        )}
        {units.map(({ name, people }) => (
          <section key={name ?? ''} aria-label={name ?? LEADERS}>
            <h2 className={styles.unit}>{name ?? LEADERS}</h2>
            <ul role="list" className={styles.people}>
              {people.map((person) => (
                <li key={person.documentId} id={person.documentId} className={styles.person}>
                  <Portrait picture={person.portrait} name={person.fullName} />
                  <div className={styles.words}>
                    <h3 className={styles.name}>{person.fullName}</h3>
                    <p className={styles.position}>{person.position}</p>
                    <Ways person={person} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Ways({ person: { phone, email, fullName } }: { readonly person: DirectoryEntry }) {
  if (phone === null && email === null) return null;
  return (
    <p className={styles.ways}>
      {phone !== null && (
        <a href={telephoneAddress(phone)} aria-label={`Gọi ${fullName}: ${writtenPhone(phone)}`}>
          <Icon name="phone" size={16} /> {writtenPhone(phone)}
        </a>
      )}
      {email !== null && (
        <a href={`mailto:${email}`} aria-label={`Gửi thư cho ${fullName}: ${email}`}>
          <Icon name="mail" size={16} /> <EmailWords email={email} />
        </a>
      )}
    </p>
  );
}

import { DISCLOSURE_PARTS, type Disclosure } from '@/data/content/disclosures';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { writtenDay } from '@/time/vietnam-time';
import { BlocksView } from '../parts/blocks-view';
import { Choices } from '../parts/choices';
import { Empty } from '../parts/empty';
import { FileLinks } from '../parts/file-links';
import { PageHead } from '../parts/page-head';
import { CIRCULAR_LABELS, DISCLOSURE_PART_LABELS } from '../site/labels';
import styles from './disclosures-view.module.css';

export interface DisclosuresViewProps {
  readonly links: SiteLinks;
  readonly today: string;
  readonly years: readonly string[];
  readonly year: string | null;
  readonly disclosures: readonly Disclosure[];
}

/** What a school must make public, by part, with the day it was posted and the day by which it had to be. */
export function DisclosuresView({ links, today, years, year, disclosures }: DisclosuresViewProps) {
  const parts = DISCLOSURE_PARTS.map((part) => ({ part, members: disclosures.filter((one) => one.part === part) }));
  return (
    <>
      <PageHead
        title={year === null ? 'Công khai' : `Công khai năm học ${year}`}
        trail={[{ href: links.home, text: 'Trang đầu' }]}
      />
      <div className={`${page.wide} ${page.body} ${styles.all}`}>
        {years.length > 1 && (
          <Choices
            label="Năm học"
            choices={years.map((one) => ({ href: links.disclosures(one), text: one, chosen: one === year }))}
          />
        )}
        {disclosures.length === 0 && (
          <Empty icon="seal">
            Nội dung công khai đang được chuẩn bị. Cần xem ngay, xin hỏi ở <a href={links.questions()}>trang Hỏi đáp</a>
            .
          </Empty>
        )}
        {parts
          .filter(({ members }) => members.length > 0)
          .map(({ part, members }) => (
            <section key={part} aria-labelledby={`cong-khai-${part}`} className={styles.part}>
              <h2 id={`cong-khai-${part}`}>{DISCLOSURE_PART_LABELS[part]}</h2>
              <ul role="list">
                {members.map((one) => (
                  <Item key={one.documentId} disclosure={one} links={links} today={today} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  );
}

interface ItemProps {
  readonly disclosure: Disclosure;
  readonly links: SiteLinks;
  readonly today: string;
}

function Item({ disclosure, links, today }: ItemProps) {
  const { documentId, title, circular, file, body } = disclosure;
  return (
    <li id={documentId} className={styles.item}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.detail}>
        <span>{CIRCULAR_LABELS[circular]}</span>
        <Dates disclosure={disclosure} today={today} />
      </p>
      {body.length > 0 && (
        <details className={styles.body}>
          <summary>
            Xem nội dung<span className="visually-hidden">: {title}</span>
          </summary>
          <BlocksView content={body} links={links} />
        </details>
      )}
      {file !== null && <FileLinks file={file} of={title} />}
    </li>
  );
}

function Dates({
  disclosure: { postedOn, dueOn },
  today,
}: {
  readonly disclosure: Disclosure;
  readonly today: string;
}) {
  const late = dueOn !== null && (postedOn ?? today) > dueOn;
  return (
    <>
      {postedOn !== null && (
        <span>
          Đăng ngày <time dateTime={postedOn}>{writtenDay(postedOn)}</time>
        </span>
      )}
      {dueOn !== null && (
        <span>
          Hạn công khai <time dateTime={dueOn}>{writtenDay(dueOn)}</time>
        </span>
      )}
      {dueOn !== null && postedOn !== null && (
        <span className={late ? styles.late : styles.inTime}>{late ? 'Sau hạn' : 'Đúng hạn'}</span>
      )}
    </>
  );
}

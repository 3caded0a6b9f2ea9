import type { Timetable, TimetablesByTime } from '@/data/content/timetables';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { writtenDay } from '@/time/vietnam-time';
import { BlocksView } from '../parts/blocks-view';
import { Empty } from '../parts/empty';
import { FileLinks } from '../parts/file-links';
import { PageHead } from '../parts/page-head';
import styles from './timetables-view.module.css';

export interface TimetablesViewProps {
  readonly links: SiteLinks;
  readonly timetables: TimetablesByTime;
}

export function TimetablesView({ links, timetables: { now, coming, past } }: TimetablesViewProps) {
  const none = now.length + coming.length + past.length === 0;
  return (
    <>
      <PageHead title="Thời khóa biểu" trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body} ${styles.all}`}>
        {none && <Empty icon="table">Thời khóa biểu đang được cập nhật.</Empty>}
        <Group links={links} title="Đang áp dụng" timetables={now} open />
        <Group links={links} title="Sắp áp dụng" timetables={coming} open />
        <Group links={links} title="Trước đây" timetables={past} />
      </div>
    </>
  );
}

interface GroupProps {
  readonly links: SiteLinks;
  readonly title: string;
  readonly timetables: readonly Timetable[];
  /** With the whole text, or its title alone. */
  readonly open?: boolean;
}

function Group({ links, title: heading, timetables, open = false }: GroupProps) {
  if (timetables.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul role="list" className={styles.list}>
        {timetables.map(({ documentId, title, appliesFrom, file, body }) => (
          <li key={documentId} id={documentId} className={styles.timetable}>
            <h3 className={styles.title}>{title}</h3>
            <p className={styles.from}>
              Áp dụng từ <time dateTime={appliesFrom}>{writtenDay(appliesFrom)}</time>
            </p>
            {open && body.length > 0 && (
              <div className={styles.body}>
                <BlocksView content={body} links={links} />
              </div>
            )}
            {file !== null && <FileLinks file={file} of={title} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

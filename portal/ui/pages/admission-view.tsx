import { admissionState, type Admission } from '@/data/content/admissions';
import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { BlocksView } from '../parts/blocks-view';
import { FileLinks } from '../parts/file-links';
import { Icon } from '../parts/icon';
import { PageHead } from '../parts/page-head';
import { AdmissionStateWord, periodOf } from '../site/admission-card';
import { writtenPhone } from '../site/written-phone';
import styles from './admission-view.module.css';

export interface AdmissionViewProps {
  readonly site: Site;
  readonly links: SiteLinks;
  readonly today: string;
  readonly admission: Admission;
}

export function AdmissionView({ site, links, today, admission }: AdmissionViewProps) {
  const { title, schoolYear, gradeLabel, quota, place, papers, body, file } = admission;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Năm học', schoolYear],
    ['Đối tượng', gradeLabel],
    ['Chỉ tiêu', quota === null || quota === undefined ? null : quota.toLocaleString('vi-VN')],
    ['Nhận hồ sơ', periodOf(admission)],
    ['Nơi nhận', place],
    ['Điện thoại hỏi', site.phone === null ? null : writtenPhone(site.phone)],
  ];
  return (
    <>
      <PageHead
        title={title}
        trail={[
          { href: links.home, text: 'Trang đầu' },
          { href: links.admissions, text: 'Tuyển sinh' },
        ]}
      >
        <p>
          <AdmissionStateWord state={admissionState(admission, today)} />
        </p>
      </PageHead>
      <div className={`${page.wide} ${page.body} ${styles.columns}`}>
        <div className={styles.words}>
          <BlocksView content={body} links={links} />
          {papers.length > 0 && (
            <section aria-labelledby="ho-so" className={styles.papers}>
              <h2 id="ho-so">
                <Icon name="document" size={24} /> Hồ sơ cần nộp
              </h2>
              <BlocksView content={papers} links={links} />
            </section>
          )}
        </div>
        <aside aria-label="Tóm tắt" className={styles.beside}>
          <dl>
            {facts.map(
              ([name, value]) =>
                value !== null && (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
          {file !== null && <FileLinks file={file} of={title} />}
          <p className={styles.ask}>
            <a href={links.questions()}>Hỏi nhà trường về tuyển sinh</a>
          </p>
        </aside>
      </div>
    </>
  );
}

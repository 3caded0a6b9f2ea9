import type { AdmissionHead } from '@/data/content/admissions';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { AdmissionCard } from '../site/admission-card';
import styles from './admissions-view.module.css';

export interface AdmissionsViewProps {
  readonly links: SiteLinks;
  readonly today: string;
  readonly admissions: readonly AdmissionHead[];
}

export function AdmissionsView({ links, today, admissions }: AdmissionsViewProps) {
  const years = [...new Set(admissions.map(({ schoolYear }) => schoolYear))];
  return (
    <>
      <PageHead title="Tuyển sinh" trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body} ${styles.years}`}>
        {years.length === 0 && (
          <Empty icon="document">
            Hiện chưa có thông báo tuyển sinh. Kế hoạch và chỉ tiêu sẽ được đăng ở đây; câu hỏi xin gửi ở{' '}
            <a href={links.questions()}>trang Hỏi đáp</a>.
          </Empty>
        )}
        {years.map((year) => (
          <section key={year} aria-labelledby={`nam-${year}`}>
            <h2 id={`nam-${year}`} className={styles.year}>
              Năm học {year}
            </h2>
            <ul role="list" className={styles.cards}>
              {admissions
                .filter(({ schoolYear }) => schoolYear === year)
                .map((admission) => (
                  <li key={admission.documentId}>
                    <AdmissionCard admission={admission} href={links.admission(admission.slug)} today={today} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

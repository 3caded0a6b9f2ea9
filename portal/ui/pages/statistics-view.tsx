import type { AuthorityStatistics, Figures } from '@cong-truong/database/sites/statistics';
import type { ReactNode } from 'react';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { writtenDay } from '@/time/vietnam-time';
import { BarChart } from '../charts/bar-chart';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { LEVEL_LABELS } from '../site/labels';
import { StatisticsTable } from './statistics-table';
import styles from './statistics-view.module.css';

export interface StatisticsViewProps {
  readonly links: SiteLinks;
  readonly today: string;
  readonly statistics: AuthorityStatistics;
}

export function StatisticsView({ links, today, statistics }: StatisticsViewProps) {
  const { schoolYear, levels, grades, schools } = statistics;
  return (
    <>
      <PageHead
        title={schoolYear === null ? 'Thống kê' : `Thống kê năm học ${schoolYear}`}
        trail={[
          { href: links.home, text: 'Trang đầu' },
          { href: links.schools(), text: 'Các trường' },
        ]}
      />
      <div className={`${page.wide} ${page.body} ${styles.all}`}>
        {levels.length === 0 ? (
          <Empty icon="table">
            Chưa có số liệu. Số liệu có ở đây khi các trường lập lớp và xếp học sinh vào lớp trên hệ thống.
          </Empty>
        ) : (
          <>
            <Totals statistics={statistics} />
            <Part id="theo-cap" title="Theo cấp học">
              <BarChart
                unit="học sinh"
                bars={levels
                  .filter(({ classes }) => classes > 0)
                  .map(({ level, pupils }) => ({ name: LEVEL_SHORT[level], value: pupils }))}
              />
              <StatisticsTable
                caption="Trường, lớp, học sinh và nhân sự theo cấp học"
                head={['Cấp học', 'Trường', 'Lớp', 'Học sinh', 'Nhân sự']}
                rows={levels.map((one) => [LEVEL_LABELS[one.level], one.schools, ...register(one), one.staff])}
              />
            </Part>
            {grades.length > 0 && (
              <Part id="theo-khoi" title="Theo khối lớp">
                <BarChart unit="học sinh" bars={grades.map((one) => ({ name: gradeName(one), value: one.pupils }))} />
                <StatisticsTable
                  caption="Lớp và học sinh theo khối"
                  head={['Khối', 'Trường', 'Lớp', 'Học sinh']}
                  rows={grades.map((one) => [gradeName(one), one.schools, one.classes, one.pupils])}
                />
              </Part>
            )}
            <section aria-labelledby="theo-truong">
              <h2 id="theo-truong" className={styles.heading}>
                Theo trường
              </h2>
              <StatisticsTable
                caption="Lớp, học sinh và nhân sự của từng trường"
                head={['Trường', 'Lớp', 'Học sinh', 'Nhân sự']}
                rows={schools.map((one) => [
                  { text: one.name, href: links.site('school', one.slug) },
                  ...register(one),
                  one.staff,
                ])}
              />
            </section>
            <p className={styles.note}>
              Số liệu ngày {writtenDay(today)}, từ sổ của các trường trên hệ thống. Chỗ ghi “không nêu” là số nhỏ hơn 5,
              hoặc số mà từ đó suy ra được số nhỏ hơn 5: để không ai nhận ra một học sinh.
            </p>
          </>
        )}
      </div>
    </>
  );
}

/** Classes and pupils; a school that has not entered its classes is not one without pupils. */
function register({ classes, pupils }: Figures): readonly [number | string, number | string | null] {
  return classes === 0 ? ['chưa nhập', 'chưa nhập'] : [classes, pupils];
}

const LEVEL_SHORT = { preschool: 'Mầm non', primary: 'Tiểu học', lowerSecondary: 'THCS' } as const;

function gradeName({ level, gradeLevel }: AuthorityStatistics['grades'][number]): string {
  return level === 'preschool' ? `Trẻ ${gradeLevel} tuổi` : `Lớp ${gradeLevel}`;
}

function Totals({ statistics: { levels } }: { readonly statistics: AuthorityStatistics }) {
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
  const totals = [
    ['Trường', sum(levels.map(({ schools }) => schools))],
    ['Lớp', sum(levels.map(({ classes }) => classes))],
    ['Học sinh', sum(levels.map(({ pupils }) => pupils))],
    ['Nhân sự', sum(levels.map(({ staff }) => staff))],
  ] as const;
  return (
    <dl className={styles.totals}>
      {totals.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value.toLocaleString('vi-VN')}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <div className={styles.part}>{children}</div>
    </section>
  );
}

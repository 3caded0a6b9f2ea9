import type { Authority } from '@/data/content/authority';
import { SCHOOL_LEVELS, type School, type SchoolLevel } from '@/data/content/school';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Choices } from '../parts/choices';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { LEVEL_LABELS, LEVEL_SLUGS } from '../site/labels';
import { SchoolMap } from '../site/school-map';
import { SchoolsByLevel } from './schools-by-level';
import styles from './schools-view.module.css';

export interface SchoolsViewProps {
  readonly links: SiteLinks;
  readonly level: SchoolLevel | undefined;
  readonly ward: Authority | undefined;
  readonly wards: readonly Authority[];
  readonly schools: readonly School[];
  /** Without the choices. */
  readonly total: number;
}

export function SchoolsView({ links, level, ward, wards, schools, total }: SchoolsViewProps) {
  const hrefOf = (wanted: { level: SchoolLevel | undefined; ward: Authority | undefined }) =>
    links.schools({
      level: wanted.level === undefined ? undefined : LEVEL_SLUGS[wanted.level],
      ward: wanted.ward?.slug,
    });
  return (
    <>
      <PageHead title="Các trường" trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body}`}>
        {total > 0 && (
          <div className={styles.filters}>
            <Choices
              label="Cấp học"
              choices={[
                { href: hrefOf({ level: undefined, ward }), text: 'Tất cả', chosen: level === undefined },
                ...SCHOOL_LEVELS.map((one) => ({
                  href: hrefOf({ level: one, ward }),
                  text: LEVEL_LABELS[one],
                  chosen: one === level,
                })),
              ]}
            />
            {wards.length > 1 && (
              <Choices
                label="Phường, xã"
                choices={[
                  { href: hrefOf({ level, ward: undefined }), text: 'Tất cả', chosen: ward === undefined },
                  ...wards.map((one) => ({
                    href: hrefOf({ level, ward: one }),
                    text: one.name.replace(/^Ủy ban nhân dân /, ''),
                    chosen: one === ward,
                  })),
                ]}
              />
            )}
          </div>
        )}
        {schools.length === 0 ? (
          <Empty icon="place">
            {total === 0
              ? 'Chưa có trường nào trên cổng này.'
              : 'Không có trường nào đúng với lựa chọn này. Hãy chọn cấp học hoặc phường, xã khác.'}
          </Empty>
        ) : (
          <>
            <p className={styles.total}>{schools.length} trường</p>
            <SchoolMap schools={schools} links={links} />
            <h2 className="visually-hidden">Danh sách trường</h2>
            <SchoolsByLevel schools={schools} links={links} />
          </>
        )}
      </div>
    </>
  );
}

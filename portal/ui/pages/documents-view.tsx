import { DOCUMENT_KINDS, type DocumentKind, type OfficialDocument } from '@/data/content/documents';
import type { Listing } from '@/data/content/parts/answer';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Choices } from '../parts/choices';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { Pager } from '../parts/pager';
import { DOCUMENT_KIND_LABELS, DOCUMENT_KIND_SLUGS } from '../site/labels';
import { DocumentTable } from './document-table';
import styles from './documents-view.module.css';

export interface DocumentFilter {
  readonly kind?: DocumentKind | undefined;
  readonly year?: number | undefined;
  readonly page: number;
}

export interface DocumentsViewProps {
  readonly links: SiteLinks;
  readonly filter: DocumentFilter;
  readonly years: readonly number[];
  readonly listing: Listing<OfficialDocument>;
}

export function DocumentsView({ links, filter, years, listing }: DocumentsViewProps) {
  const { kind, year } = filter;
  const hrefOf = (wanted: Partial<DocumentFilter>) => {
    const merged = { kind, year, ...wanted };
    return links.documentsOf({
      ...merged,
      kind: merged.kind === undefined ? undefined : DOCUMENT_KIND_SLUGS[merged.kind],
    });
  };
  return (
    <>
      <PageHead title="Văn bản" trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body}`}>
        {years.length > 0 && (
          <div className={styles.filters} data-print="no">
            <Choices
              label="Loại"
              choices={[
                { href: hrefOf({ kind: undefined }), text: 'Tất cả', chosen: kind === undefined },
                ...DOCUMENT_KINDS.map((one) => ({
                  href: hrefOf({ kind: one }),
                  text: DOCUMENT_KIND_LABELS[one],
                  chosen: kind === one,
                })),
              ]}
            />
            <Choices
              label="Năm"
              choices={[
                { href: hrefOf({ year: undefined }), text: 'Tất cả', chosen: year === undefined },
                ...years.map((one) => ({ href: hrefOf({ year: one }), text: String(one), chosen: year === one })),
              ]}
            />
          </div>
        )}
        {listing.items.length === 0 ? (
          <Empty icon="document">
            {years.length === 0
              ? 'Chưa có văn bản nào được công bố.'
              : 'Không có văn bản nào đúng với lựa chọn này. Hãy chọn loại hoặc năm khác.'}
          </Empty>
        ) : (
          <>
            <p className={styles.total}>{listing.total} văn bản</p>
            <DocumentTable documents={listing.items} />
          </>
        )}
        <Pager page={filter.page} pages={listing.pages} href={(other) => hrefOf({ page: other })} />
      </div>
    </>
  );
}

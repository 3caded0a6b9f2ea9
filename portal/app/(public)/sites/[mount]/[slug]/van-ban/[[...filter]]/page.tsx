import { documentYears, DOCUMENTS_A_PAGE, DOCUMENTS_OF_A_YEAR, listDocuments } from '@/data/content/documents';
import { parseDocumentFilter } from '@/routing/document-filter';
import { publicPage } from '@/ui/frame/public-page';
import { DocumentsView } from '@/ui/pages/documents-view';
import { DOCUMENT_KIND_LABELS, DOCUMENT_KIND_SLUGS } from '@/ui/site/labels';

const { Page, metadata } = publicPage({
  place: 'documents',
  load: async ({ site }, params: { readonly filter?: readonly string[] }) => {
    const filter = parseDocumentFilter(params.filter ?? [], DOCUMENT_KIND_SLUGS);
    if (filter === null) return null;
    const years = await documentYears(site.code);
    if (filter.year !== undefined && !years.includes(filter.year)) return null;
    const pageSize = filter.kind !== undefined && filter.year !== undefined ? DOCUMENTS_OF_A_YEAR : DOCUMENTS_A_PAGE;
    const listing = await listDocuments({ siteCode: site.code, ...filter, pageSize });
    return filter.page > 1 && listing.items.length === 0 ? null : { filter, years, listing };
  },
  title: ({ filter: { kind, year } }) =>
    ['Văn bản', kind && DOCUMENT_KIND_LABELS[kind].toLowerCase(), year].filter(Boolean).join(' '),
  address: (links, { filter }) =>
    links.documentsOf({ ...filter, kind: filter.kind === undefined ? undefined : DOCUMENT_KIND_SLUGS[filter.kind] }),
  View: ({ links, data }) => <DocumentsView links={links} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { drawWithDraft } from '@/data/content/previewed-draft';
import { contextOf } from '@/feeds/site-route';
import { openPreview } from '@/preview/open-preview';
import { PreviewBand } from '@/preview/preview-band';
import { PREVIEW_TOKEN_HEADER } from '@/preview/preview-header';
import { previewPlace, type PreviewPlace } from '@/preview/preview-place';
import type { SiteParams } from '@/ui/frame/public-page';
import { DOCUMENT_KIND_SLUGS } from '@/ui/site/labels';
import DisclosuresPage from '../../../../cong-khai/[[...year]]/page';
import DirectoryPage from '../../../../danh-ba/page';
import QuestionsPage from '../../../../hoi-dap/page';
import MonthPage from '../../../../lich/[[...month]]/page';
import HomePage from '../../../../page';
import TimetablesPage from '../../../../thoi-khoa-bieu/page';
import MenuPage from '../../../../thuc-don/[[...week]]/page';
import ArticlePage from '../../../../tin-tuc/[article]/page';
import CategoryPage from '../../../../tin-tuc/chuyen-muc/[category]/[[...page]]/page';
import TextPage from '../../../../trang/[page]/page';
import AdmissionPage from '../../../../tuyen-sinh/[notice]/page';
import DocumentsPage from '../../../../van-ban/[[...filter]]/page';

type Props = PageProps<'/sites/[mount]/[slug]/xem-truoc/[type]/[documentId]/trang'>;

/**
 * A draft on the very page that will show it. It is asked for by the route beside it, which finishes what is drawn here; asked for
 * by anybody else without the token, it is not there.
 */
export default async function PreviewPage({ params }: Props) {
  const token = (await headers()).get(PREVIEW_TOKEN_HEADER) ?? '';
  const { mount, slug, type, documentId } = await params;
  const context = token === '' ? null : await contextOf({ mount, slug }).catch(() => null);
  if (context === null) notFound();
  const opened = await openPreview(context.site, { type, documentId, token });
  if (opened.kind === 'refused') notFound();
  drawWithDraft(opened.address);
  return (
    <>
      <PreviewBand head={opened.head} />
      {pageOf(previewPlace(opened.address.type, opened.head), { mount, slug })}
    </>
  );
}

function pageOf(place: PreviewPlace, site: SiteParams) {
  const at = <T extends object>(more: T) => Promise.resolve({ ...site, ...more });
  switch (place.page) {
    case 'article':
      return <ArticlePage params={at({ article: place.slug })} />;
    case 'page':
      return <TextPage params={at({ page: place.slug })} />;
    case 'admission':
      return <AdmissionPage params={at({ notice: place.slug })} />;
    case 'category':
      return <CategoryPage params={at({ category: place.slug })} />;
    case 'documents':
      return (
        <DocumentsPage
          params={at({ filter: place.kind === null ? [place.year] : [DOCUMENT_KIND_SLUGS[place.kind], place.year] })}
        />
      );
    case 'month':
      return <MonthPage params={at({ month: [place.month] })} />;
    case 'disclosures':
      return <DisclosuresPage params={at({ year: [place.schoolYear] })} />;
    case 'menu':
      return <MenuPage params={at({ week: [place.weekOf] })} />;
    case 'directory':
      return <DirectoryPage params={at({})} />;
    case 'questions':
      return <QuestionsPage params={at({})} />;
    case 'timetables':
      return <TimetablesPage params={at({})} />;
    case 'home':
      return <HomePage params={at({})} />;
  }
}

export const metadata: Metadata = { title: 'Xem trước bản nháp', robots: 'noindex, nofollow' };

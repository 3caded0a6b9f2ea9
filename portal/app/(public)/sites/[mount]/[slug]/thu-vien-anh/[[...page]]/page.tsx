import { listGalleries } from '@/data/content/articles';
import { listPageOf } from '@/routing/list-segments';
import { publicPage } from '@/ui/frame/public-page';
import { GalleryView } from '@/ui/pages/gallery-view';

const { Page, metadata } = publicPage({
  place: 'news',
  load: async ({ site }, params: { readonly page?: readonly string[] }) => {
    const page = listPageOf(params.page);
    if (page === null) return null;
    const listing = await listGalleries(site.code, { page });
    return page > 1 && listing.items.length === 0 ? null : { page, listing };
  },
  title: ({ page }) => (page === 1 ? 'Thư viện ảnh' : `Thư viện ảnh, trang ${page}`),
  address: (links, { page }) => links.gallery(page),
  View: ({ links, data }) => <GalleryView links={links} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;

import { formerAddresses } from '@/data/content/former-addresses';
import { oldAddress } from '@/routing/address-key';
import { movedTo, publicPage } from '@/ui/frame/public-page';

/**
 * Every other address under a site: where the school's old site had something that was brought over, the way to it; else "not
 * found", with the site's own head and foot.
 */
const { Page, metadata } = publicPage<{ readonly rest: readonly string[] }, object>({
  place: 'none',
  load: async ({ site, links }, { rest }) => {
    const slug = (await formerAddresses('articles', site.code)).get(oldAddress(rest));
    return slug === undefined ? null : movedTo(links.article(slug));
  },
  title: () => null,
  address: (links) => links.home,
  View: () => null,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;

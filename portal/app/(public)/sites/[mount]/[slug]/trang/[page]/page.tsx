import { formerAddresses } from '@/data/content/former-addresses';
import { listPages, pageBySlug } from '@/data/content/pages';
import { plainText } from '@/data/content/parts/blocks';
import { isSlug } from '@/routing/slug';
import { movedTo, publicPage } from '@/ui/frame/public-page';
import { TextPage } from '@/ui/pages/text-page';

const { Page, metadata } = publicPage({
  place: 'page',
  load: async ({ site, links }, params: { readonly page: string }) => {
    if (!isSlug(params.page)) return null;
    const [content, pages] = await Promise.all([pageBySlug(site.code, params.page), listPages(site.code)]);
    if (content !== null) return { content, pages };
    const slug = (await formerAddresses('pages', site.code)).get(params.page);
    return slug === undefined ? null : movedTo(links.page(slug));
  },
  title: ({ content }) => content.title,
  description: ({ content }) => plainText(content.body, 200) || null,
  address: (links, { content }) => links.page(content.slug),
  View: ({ links, data }) => <TextPage links={links} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;

import { listPages, pageBySlug } from '@/data/content/pages';
import { plainText } from '@/data/content/parts/blocks';
import { isSlug } from '@/routing/slug';
import { publicPage } from '@/ui/frame/public-page';
import { TextPage } from '@/ui/pages/text-page';

const { Page, metadata } = publicPage({
  place: 'page',
  load: async ({ site }, params: { readonly page: string }) => {
    if (!isSlug(params.page)) return null;
    const [content, pages] = await Promise.all([pageBySlug(site.code, params.page), listPages(site.code)]);
    return content === null ? null : { content, pages };
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

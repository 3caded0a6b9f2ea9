import { listDirectory } from '@/data/content/directory';
import { englishWords } from '@/data/content/english-words';
import { allAuthorities } from '@/data/content/sites';
import { organisation } from '@/metadata/structured-data';
import { publicPage } from '@/ui/frame/public-page';
import { EnglishView } from '@/ui/pages/english-view';
import { englishName } from '@/ui/site/english-name';

const MOST_LEADERS = 8;

const { Page, metadata } = publicPage({
  place: 'none',
  load: async ({ site, above }) => {
    const [words, units, authorities] = await Promise.all([
      englishWords(site.code),
      listDirectory(site.code),
      allAuthorities(),
    ]);
    // The school's own order puts those who lead it first.
    const leaders = units[0]?.people.slice(0, MOST_LEADERS) ?? [];
    const managers = above.flatMap((code) => authorities.find((one) => one.code === code)?.name ?? []);
    return { words, leaders, managers: managers.slice(0, 1), name: englishName(site.name) };
  },
  title: ({ name }) => name,
  description: ({ name }) => `Organisation and contact of ${name}, Viet Nam.`,
  address: (links) => links.english,
  structured: (_data, { site }, { origin }) => [organisation(site, origin)],
  View: ({ site, links, data }) => <EnglishView site={site} links={links} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;

import { AppError } from '@cong-truong/domain/errors/app-error';
import type { Source, SourceArticle } from './source-article';
import { attributeOf, childOf, childrenOf, childText, nameOf, parseXml, textOf, type MarkupNode } from './xml';

/** More in one file are imported in parts. */
const MOST = 5000;

/** Reads a WordPress export (WXR), an RSS 2.0 or an Atom feed. @throws AppError `import.unreadable` for anything else */
export function readSource(text: string): Source {
  const nodes = parsed(text);
  const rss = nodes.find((node) => nameOf(node) === 'rss');
  const channel = rss && childOf(rss, 'channel');
  if (channel) return readChannel(childrenOf(channel).filter((node) => nameOf(node) === 'item'));
  const feed = nodes.find((node) => nameOf(node) === 'feed');
  if (feed) return { kind: 'atom', articles: entriesOf(feed), passedOver: 0 };
  throw unreadable();
}

function parsed(text: string): readonly MarkupNode[] {
  try {
    return parseXml(text.replace(/^\uFEFF/, ''));
  } catch {
    throw unreadable();
  }
}

function readChannel(items: readonly MarkupNode[]): Source {
  const isWxr = items.some((item) => childOf(item, 'wp:post_type') !== undefined);
  if (!isWxr) return { kind: 'rss', articles: items.slice(0, MOST).map(rssArticle), passedOver: 0 };
  const pictures = new Map(
    items.flatMap((item) => {
      const id = childText(item, 'wp:post_id');
      const address = childText(item, 'wp:attachment_url');
      return id !== '' && address !== '' ? [[id, address] as const] : [];
    }),
  );
  const posts = items.filter(
    (item) =>
      childText(item, 'wp:post_type') === 'post' &&
      childText(item, 'wp:status') === 'publish' &&
      childText(item, 'wp:post_password') === '',
  );
  return {
    kind: 'wxr',
    articles: posts.slice(0, MOST).map((item) => ({ ...rssArticle(item), coverAddress: thumbnailOf(item, pictures) })),
    passedOver: items.length - posts.length - pictures.size,
  };
}

function rssArticle(item: MarkupNode): SourceArticle {
  const address = childText(item, 'link');
  const html = childText(item, 'content:encoded') || childText(item, 'description');
  const enclosure = childOf(item, 'enclosure');
  const isPicture = enclosure !== undefined && attributeOf(enclosure, 'type').startsWith('image/');
  return {
    guid: (childText(item, 'guid') || address).slice(0, 500),
    title: childText(item, 'title'),
    address,
    publishedOn:
      dateOf(`${childText(item, 'wp:post_date_gmt')}Z`) ?? dateOf(childText(item, 'pubdate', 'pubDate', 'dc:date')),
    summary:
      childText(item, 'excerpt:encoded') || (childOf(item, 'content:encoded') ? childText(item, 'description') : ''),
    html,
    coverAddress: isPicture ? attributeOf(enclosure, 'url') : null,
    isNotice: childrenOf(item).some((node) => nameOf(node) === 'category' && /thông báo/iu.test(textOf(node))),
  };
}

function thumbnailOf(item: MarkupNode, pictures: ReadonlyMap<string, string>): string | null {
  const meta = childrenOf(item).find(
    (node) => nameOf(node) === 'wp:postmeta' && childText(node, 'wp:meta_key') === '_thumbnail_id',
  );
  return meta ? (pictures.get(childText(meta, 'wp:meta_value')) ?? null) : null;
}

function entriesOf(feed: MarkupNode): readonly SourceArticle[] {
  return childrenOf(feed)
    .filter((node) => nameOf(node) === 'entry')
    .slice(0, MOST)
    .map((entry) => {
      const links = childrenOf(entry).filter((node) => nameOf(node) === 'link');
      const link = links.find((node) => ['', 'alternate'].includes(attributeOf(node, 'rel')));
      const address = link ? attributeOf(link, 'href') : '';
      return {
        guid: (childText(entry, 'id') || address).slice(0, 500),
        title: childText(entry, 'title'),
        address,
        publishedOn: dateOf(childText(entry, 'published')) ?? dateOf(childText(entry, 'updated')),
        summary: childOf(entry, 'content') ? childText(entry, 'summary') : '',
        html: childText(entry, 'content') || childText(entry, 'summary'),
        coverAddress: null,
        isNotice: false,
      };
    });
}

function dateOf(text: string): Date | null {
  const date = new Date(text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:)/, '$1T$2'));
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year < 1990 || year > 2100 ? null : date;
}

function unreadable(): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'import.unreadable',
    message:
      'Không đọc được tệp này. Hãy chọn tệp xuất của WordPress (Công cụ → Xuất, định dạng XML) hoặc nguồn RSS, Atom.',
  });
}

import type { Feed, FeedEntry } from './feed';
import { element, elements, xmlDocument } from './xml';

/** RSS 2.0. */
export function rss({ title, description, home, self, entries }: Feed): string {
  const channel = [
    element('title', title),
    element('link', home),
    element('description', description),
    element('language', 'vi'),
    element('atom:link', null, { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...entries.map(item),
  ];
  return xmlDocument(
    element('rss', element('channel', elements(channel)), {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
    }),
  );
}

function item({ title, address, summary, category, published }: FeedEntry) {
  return element(
    'item',
    elements([
      element('title', title),
      element('link', address),
      // The address of an article stays, whatever becomes of its title.
      element('guid', address, { isPermaLink: 'true' }),
      element('pubDate', published.toUTCString()),
      element('category', category),
      ...(summary === null ? [] : [element('description', summary)]),
    ]),
  );
}

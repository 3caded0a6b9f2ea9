import type { Feed, FeedEntry } from './feed';
import { element, elements, xmlDocument } from './xml';

/** A site without news has been new since then. */
const BEFORE_ALL = new Date('2016-08-05T00:00:00Z');

/** Atom, RFC 4287. */
export function atom({ title, description, home, self, entries }: Feed): string {
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), BEFORE_ALL);
  const parts = [
    element('title', title),
    element('subtitle', description),
    element('id', self),
    element('link', null, { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', null, { rel: 'alternate', type: 'text/html', href: home }),
    element('updated', updated.toISOString()),
    element('author', element('name', title)),
    ...entries.map(entryOf),
  ];
  return xmlDocument(element('feed', elements(parts), { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }));
}

function entryOf({ title, address, summary, category, published, updated }: FeedEntry) {
  return element(
    'entry',
    elements([
      element('title', title),
      element('id', address),
      element('link', null, { rel: 'alternate', type: 'text/html', href: address }),
      element('published', published.toISOString()),
      element('updated', updated.toISOString()),
      element('category', null, { term: category }),
      ...(summary === null ? [] : [element('summary', summary)]),
    ]),
  );
}

/** What XML 1.0 cannot hold at all, not even escaped: most control characters, halves of pairs, two non-characters. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as XML writes it, between tags or in an attribute. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

type Content = string | { readonly xml: string };

/**
 * An element of a feed.
 * @param content a text, which is escaped, or what `element` and `elements` have made
 */
export function element(
  name: string,
  content: Content | null,
  attributes: Readonly<Record<string, string>> = {},
): { readonly xml: string } {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(value)}"`)
    .join('');
  if (content === null) return { xml: `<${name}${written}/>` };
  return { xml: `<${name}${written}>${typeof content === 'string' ? xmlText(content) : content.xml}</${name}>` };
}

export function elements(parts: readonly { readonly xml: string }[]): { readonly xml: string } {
  return { xml: parts.map(({ xml }) => xml).join('') };
}

export function xmlDocument(root: { readonly xml: string }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** Nested as the content API writes it: `filters[siteCode][$eq]=…`. */
export type Parameters = { readonly [name: string]: Parameters | readonly string[] | string | number };

export interface CmsQuery {
  readonly type:
    | 'admission-notices'
    | 'articles'
    | 'authorities'
    | 'categories'
    | 'directory-entries'
    | 'disclosures'
    | 'events'
    | 'honours'
    | 'menu-weeks'
    | 'official-documents'
    | 'pages'
    | 'questions'
    | 'schools'
    | 'site-settings'
    | 'timetables';
  readonly parameters: Parameters;
}

/** The path and query of a content API request. Same query, same text: it also names what is kept on disk. */
export function cmsAddress({ type, parameters }: CmsQuery): string {
  const search = new URLSearchParams(flatten(parameters, ''));
  search.sort();
  // Brackets as they are: a list of three hundred sites would not fit into an address otherwise.
  const query = search.toString().replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%24', '$');
  return `/api/${type}?${query}`;
}

function flatten(value: Parameters, prefix: string): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    const key = prefix === '' ? name : `${prefix}[${name}]`;
    if (typeof inner === 'string' || typeof inner === 'number') return [[key, String(inner)]];
    if (isList(inner)) return inner.map((item, index): [string, string] => [`${key}[${index}]`, item]);
    return flatten(inner, key);
  });
}

function isList(value: Parameters | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

import type { Article } from '@/data/content/articles';
import type { SchoolEvent } from '@/data/content/events';
import type { SchoolLevel } from '@/data/content/school';
import type { Site } from '@/data/content/sites';

/** A statement of schema.org, as JSON-LD. */
export interface Statement {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

/** There is no type of schema.org between primary school and high school. */
const SCHOOL_TYPES: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'Preschool',
  primary: 'ElementarySchool',
  lowerSecondary: 'MiddleSchool',
};

/** Who the site is. */
export function organisation(site: Site, origin: string): Statement {
  const { name, address, phone, email, logo } = site;
  const position = site.kind === 'school' ? site.position : null;
  return {
    '@type': site.kind === 'school' ? SCHOOL_TYPES[site.level] : 'GovernmentOrganization',
    '@id': `${origin}/#to-chuc`,
    name,
    url: `${origin}/`,
    ...(address !== null && { address: { '@type': 'PostalAddress', streetAddress: address, addressCountry: 'VN' } }),
    ...(phone !== null && { telephone: phone }),
    ...(email !== null && { email }),
    ...(logo !== null && { logo: origin + logo.src }),
    ...(position !== null && { geo: { '@type': 'GeoCoordinates', ...position } }),
  };
}

/** @param url the article's one address @param picture with its host */
export function newsArticle(
  { title, summary, published }: Pick<Article, 'title' | 'summary' | 'published'>,
  { url, picture, origin }: { readonly url: string; readonly picture: string; readonly origin: string },
): Statement {
  return {
    '@type': 'NewsArticle',
    headline: title.slice(0, 110),
    ...(summary !== null && { description: summary }),
    datePublished: `${published.day}T${published.time}:00+07:00`,
    mainEntityOfPage: url,
    image: picture,
    inLanguage: 'vi',
    author: { '@id': `${origin}/#to-chuc` },
    publisher: { '@id': `${origin}/#to-chuc` },
  };
}

export function event({ title, starts, ends, place, description }: SchoolEvent, site: Site, origin: string): Statement {
  const where = place ?? site.name;
  return {
    '@type': 'Event',
    name: title,
    startDate: `${starts.day}T${starts.time}:00+07:00`,
    ...(ends !== null && { endDate: `${ends.day}T${ends.time}:00+07:00` }),
    ...(description !== null && { description }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: where,
      ...(site.address !== null && { address: site.address }),
    },
    organizer: { '@id': `${origin}/#to-chuc` },
  };
}

/** The way from the first page to this one. */
export function breadcrumbs(steps: readonly { readonly name: string; readonly url: string }[]): Statement {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * As it stands in a page. No character of it can end the element or begin another: cache/finish-page.js keeps only what holds
 * none.
 */
export function jsonLd(statements: readonly Statement[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': statements }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => ESCAPES[character] ?? '',
  );
}

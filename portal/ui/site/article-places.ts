import type { ArticleHead } from '@/data/content/articles';
import { allAuthorities, allSchools } from '@/data/content/sites';
import type { PageContext } from '../frame/public-page';

type Origin = Pick<ArticleHead, 'siteCode' | 'slug'>;

/** Where an article stands, and whose it is when it is not the site's own. */
export interface ArticlePlaces {
  hrefOf(article: Origin): string;
  /** `Thông báo chung của …` on a school's site, the school's name on an authority's; null for the site's own. */
  sourceOf(article: Origin): string | null;
}

export async function articlePlaces({ site, links }: PageContext): Promise<ArticlePlaces> {
  const [authorities, schools] = await Promise.all([allAuthorities(), site.kind === 'authority' ? allSchools() : []]);
  const authorityNames = new Map(authorities.map(({ code, name }) => [code, name]));
  const schoolOf = new Map(schools.map((school) => [school.code, school]));
  return {
    hrefOf: ({ siteCode, slug }) => {
      const school = siteCode === site.code ? undefined : schoolOf.get(siteCode);
      // What an authority shares is shown in the school's own frame; what a school tells is read at the school's.
      return school === undefined ? links.article(slug) : links.articleOf('school', school.slug, slug);
    },
    sourceOf: ({ siteCode }) => {
      if (siteCode === site.code) return null;
      const school = schoolOf.get(siteCode);
      if (school !== undefined) return school.name;
      const name = authorityNames.get(siteCode);
      return name === undefined ? 'Tin chung' : `Tin chung của ${name}`;
    },
  };
}

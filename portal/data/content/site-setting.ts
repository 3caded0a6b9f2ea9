import { siteTag } from '@cong-truong/domain/content/tags';
import { cache } from 'react';
import { z } from 'zod';
import { listOf, optionalText } from './parts/answer';
import { safeHref } from './parts/safe-href';
import { readContent } from './read-content';

/** What a school may arrange on its first page. */
export const HOME_SECTIONS = [
  'news',
  'notices',
  'calendar',
  'quickLinks',
  'honours',
  'documents',
  'menu',
  'admission',
  'gallery',
] as const;
export type HomeSectionKind = (typeof HOME_SECTIONS)[number];

export interface HomeSection {
  readonly kind: HomeSectionKind;
  /** The school's own words over it. */
  readonly title: string | null;
}

const section = z.object({ kind: z.enum(HOME_SECTIONS), title: optionalText });
/** A link that could do something other than lead somewhere is left out. */
const link = z
  .object({ label: z.string(), href: z.string() })
  .transform(({ label, href }) => ({ label: label.trim(), href: safeHref(href) }));
const links = z
  .array(link)
  .nullish()
  .transform((list) =>
    (list ?? []).flatMap(({ label, href }) => (href === null || label === '' ? [] : [{ label, href }])),
  );
const moment = z.iso
  .datetime({ offset: true })
  .nullish()
  .transform((text) => (text === null || text === undefined ? null : new Date(text)));

export const siteSettingSchema = z.object({
  bannerText: optionalText,
  bannerHref: z
    .string()
    .nullish()
    .transform((href) => (href === null || href === undefined ? null : safeHref(href))),
  bannerFrom: moment,
  bannerUntil: moment,
  sections: z
    .array(section)
    .nullish()
    .transform((list): readonly HomeSection[] => list ?? []),
  quickLinks: links,
  menuLinks: links,
  mapNote: optionalText,
});
export type SiteSetting = Readonly<z.output<typeof siteSettingSchema>>;

/** What the school has chosen; null where it has chosen nothing yet. */
export const settingOf = cache(async (siteCode: string): Promise<SiteSetting | null> => {
  const { items } = await readContent({
    query: {
      type: 'site-settings',
      parameters: {
        filters: { siteCode: { $eq: siteCode } },
        fields: ['bannerText', 'bannerHref', 'bannerFrom', 'bannerUntil', 'mapNote'],
        populate: {
          sections: { fields: ['kind', 'title'] },
          quickLinks: { fields: ['label', 'href'] },
          menuLinks: { fields: ['label', 'href'] },
        },
        sort: ['documentId:asc'],
        pagination: { page: 1, pageSize: 1 },
      },
    },
    schema: listOf(siteSettingSchema),
    tags: [siteTag(siteCode)],
    keep: 'always',
  });
  return items[0] ?? null;
});

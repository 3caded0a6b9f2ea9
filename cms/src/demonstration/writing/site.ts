import type { Core } from '@strapi/strapi';
import { drawEmblem } from '../pictures/draw-emblem';
import { drawPicture } from '../pictures/draw-picture';
import { withNames, type Site } from '../site';
import { textToBlocks } from '../texts/text-to-blocks';
import { ensureEntry } from './entry';
import { ensureMedia } from './media';

/** Makes the entry of a school or an authority, with its emblem and its picture. */
export async function writeSite(strapi: Core.Strapi, site: Site): Promise<void> {
  const { plan, texts } = site;
  const common = async () => ({
    slug: plan.slug,
    name: plan.name,
    address: plan.address,
    phone: plan.phone,
    email: plan.email,
    ...(texts
      ? { introduction: textToBlocks(withNames(texts.introduction, site)), ...(await mediaOf(strapi, site)) }
      : {}),
  });
  if (!('level' in plan)) {
    const { kind, parentCode, validFrom, validTo } = plan;
    await ensureEntry(strapi, {
      uid: 'api::authority.authority',
      where: { code: plan.code },
      data: async () => ({ kind, parentCode, validFrom, validTo, ...(await common()) }),
    });
    return;
  }
  const { level, colour, latitude, longitude, management } = plan;
  await ensureEntry(strapi, {
    uid: 'api::school.school',
    where: { code: plan.code },
    data: async () => ({
      level,
      colour,
      latitude,
      longitude,
      management: management.map((each) => ({ ...each })),
      principalName: site.names['hieuTruong'],
      ...(await common()),
    }),
  });
}

async function mediaOf(strapi: Core.Strapi, site: Site): Promise<{ logo: number; cover: number }> {
  const { texts, colour, children, code } = site;
  if (!texts) throw new Error(`${code} has no texts`);
  const logo = await ensureMedia(strapi, site, {
    fileName: 'bieu-trung.png',
    mimetype: 'image/png',
    alternativeText: texts.emblemAlt,
    make: () => drawEmblem(texts.emblem, colour),
  });
  const cover = await ensureMedia(strapi, site, {
    fileName: 'anh-bia.jpg',
    mimetype: 'image/jpeg',
    alternativeText: texts.cover.alt,
    make: () => drawPicture({ scene: texts.cover.scene, colour, children, seed: code }),
  });
  return { logo, cover };
}

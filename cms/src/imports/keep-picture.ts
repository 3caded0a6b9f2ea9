import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { slugOf } from '../content/slug';
import type { SiteFolder } from '../media/site-folder';
import { cleanPicture } from './clean-picture';
import { fetchPublic, type FetchLimits } from './fetch-public';

/** A file of the media library, as the blocks editor writes pictures into a text. */
export interface StoredPicture {
  readonly id: number;
  readonly name: string;
  readonly alternativeText: string;
  readonly url: string;
  readonly caption: string | null;
  readonly width: number;
  readonly height: number;
  readonly formats: unknown;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  readonly size: number;
  readonly provider: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const PICTURE_LIMITS: FetchLimits = { mostBytes: 15 * 1024 * 1024, timeoutMs: 15_000 };

export interface PictureWish {
  readonly address: string;
  readonly alternativeText: string;
  readonly folder: SiteFolder;
}

/** Fetches a picture and puts it into the site's folder. @returns `null` when it cannot be had, or is none */
export async function keepPicture(
  strapi: Core.Strapi,
  { address, alternativeText, folder }: PictureWish,
  limits: FetchLimits,
): Promise<StoredPicture | null> {
  const fetched = await fetchPublic(address, limits).catch(() => null);
  const picture = fetched && (await cleanPicture(fetched.body));
  if (!picture) return null;
  const directory = await mkdtemp(join(tmpdir(), 'cong-truong-import-'));
  try {
    const name = `${slugOf(alternativeText).slice(0, 60) || 'anh'}-${randomUUID().slice(0, 8)}.${picture.extension}`;
    const filepath = join(directory, name);
    await writeFile(filepath, picture.body);
    const [stored]: readonly StoredPicture[] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name, alternativeText, folder: folder.id } },
        files: { filepath, originalFilename: name, mimetype: picture.mimetype, size: picture.body.length },
      });
    return stored ?? null;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

export async function removePictures(strapi: Core.Strapi, pictures: readonly StoredPicture[]): Promise<void> {
  for (const picture of pictures) await strapi.plugin('upload').service('upload').remove(picture);
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { ensureSiteFolder, findSiteFolder } from '../../media/site-folder';
import { drawPicture } from '../pictures/draw-picture';
import type { Site } from '../site';
import type { PictureText } from '../texts/site-texts';

export interface MediaFile {
  readonly fileName: string;
  readonly mimetype: 'image/jpeg' | 'image/png' | 'application/pdf';
  readonly alternativeText: string;
  make(): Promise<Buffer>;
}

/**
 * Puts a file into the site's folder of the media library, as somebody who uploads it would: small and large versions are made.
 *
 * @returns the file's id; of the one that is there already, when there is one of that name
 */
export async function ensureMedia(strapi: Core.Strapi, site: Site, file: MediaFile): Promise<number> {
  await ensureSiteFolder(strapi, site.code, site.name);
  const folder = await findSiteFolder(strapi, site.code);
  if (!folder) throw new Error(`${site.code} has no folder`);
  const found: { readonly id: number } | null = await strapi.db
    .query('plugin::upload.file')
    .findOne({ select: ['id'], where: { name: file.fileName, folderPath: folder.path } });
  if (found) return found.id;

  const content = await file.make();
  const directory = await mkdtemp(join(tmpdir(), 'cong-truong-'));
  try {
    const filepath = join(directory, file.fileName);
    await writeFile(filepath, content);
    const [uploaded] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: file.fileName, alternativeText: file.alternativeText, folder: folder.id } },
        files: { filepath, originalFilename: file.fileName, mimetype: file.mimetype, size: content.length },
      });
    return uploaded.id;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A drawn picture of the site, by its name without the ending. */
export function ensurePicture(
  strapi: Core.Strapi,
  site: Site,
  name: string,
  { scene, alt }: PictureText,
): Promise<number> {
  return ensureMedia(strapi, site, {
    fileName: `${name}.jpg`,
    mimetype: 'image/jpeg',
    alternativeText: alt,
    make: () =>
      drawPicture({ scene, colour: site.colour, children: site.children, seed: `${site.code}/${name}/${scene}` }),
  });
}

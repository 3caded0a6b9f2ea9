import { open, readFile, stat } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { PictureWidth } from '@/data/media/picture-widths';
import { fewAtOnce } from '../data/few-at-once';
import { formatOf, type PictureFormat } from './picture-format';

/** A photograph of a good camera. A file of a few bytes can unfold to a thousand times as much: that one is not opened. */
const MOST_PIXELS = 50_000_000;
const MOST_SECONDS = 15;

sharp.concurrency(1);
sharp.cache(false);

const few = fewAtOnce({ running: 2, waiting: 200 });

/** The file is no picture, or one that must not be opened. */
export class NotAPicture extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NotAPicture';
  }
}

/** @returns what the file is by its content */
export async function sourceFormat(file: string): Promise<PictureFormat> {
  const handle = await open(file);
  try {
    const head = new Uint8Array(32);
    await handle.read(head, 0, head.length, 0);
    const format = formatOf(head);
    if (format === null) throw new NotAPicture('unknown content');
    return format;
  } finally {
    await handle.close();
  }
}

/**
 * The picture at a width, never larger than it is, in the form asked for; or as it was stored, where that is lighter (a drawing of few
 * colours), in whatever form. What a camera wrote beside it, the place above all, is left out.
 * @throws NotAPicture, TooManyWaiting
 */
export function resizePicture(file: string, width: PictureWidth, format: PictureFormat): Promise<Uint8Array> {
  return few.run(async () => {
    try {
      const picture = sharp(file, { limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'error', pages: 1 })
        .timeout({ seconds: MOST_SECONDS })
        .autoOrient()
        .resize({ width, withoutEnlargement: true });
      const smaller = await encoded(picture, format).toBuffer();
      return (await lighterAsStored(file, smaller.byteLength, format)) ?? smaller;
    } catch (error) {
      throw new NotAPicture(error instanceof Error ? error.message : 'unreadable');
    }
  });
}

/** @returns the file itself where it is lighter, tells nothing but the picture, and can be shown by who asked for the form */
async function lighterAsStored(file: string, bytes: number, format: PictureFormat): Promise<Uint8Array | null> {
  if ((await stat(file)).size >= bytes) return null;
  const source = await sourceFormat(file);
  if (source !== 'png' && source !== 'jpeg' && source !== format) return null;
  const { exif, iptc, xmp, comments } = await sharp(file, { limitInputPixels: MOST_PIXELS }).metadata();
  return (exif ?? iptc ?? xmp ?? comments) ? null : readFile(file);
}

function encoded(picture: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      // More effort makes it a tenth smaller and takes five times as long.
      return picture.avif({ quality: 52, effort: 2 });
    case 'webp':
      return picture.webp({ quality: 76, effort: 3 });
    case 'jpeg':
      return picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true });
    case 'png':
      return picture.png({ compressionLevel: 8 });
  }
}

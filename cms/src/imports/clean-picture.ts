import sharp from 'sharp';

export interface CleanPicture {
  readonly body: Buffer;
  readonly extension: 'jpg' | 'png';
  readonly mimetype: 'image/jpeg' | 'image/png';
}

const MOST_PIXELS = 50_000_000;
const WIDEST = 2400;

/** How each kind begins; names and types that a server claims say nothing. SVG is none of them: it carries scripts. */
const BEGINNINGS: readonly { readonly format: string; readonly at: number; readonly bytes: string }[] = [
  { format: 'jpeg', at: 0, bytes: 'ffd8ff' },
  { format: 'png', at: 0, bytes: '89504e470d0a1a0a' },
  { format: 'gif', at: 0, bytes: '47494638' },
  { format: 'webp', at: 8, bytes: '57454250' },
];

export function pictureFormat(body: Buffer): string | null {
  const found = BEGINNINGS.find(({ at, bytes }) => body.subarray(at, at + bytes.length / 2).toString('hex') === bytes);
  return found?.format ?? null;
}

/**
 * Draws a picture anew from its points: what was hidden behind them (a second file, a place where it was taken) stays behind.
 *
 * @returns `null` for what is no picture, or one too large to be meant for a page
 */
export async function cleanPicture(body: Buffer): Promise<CleanPicture | null> {
  const format = pictureFormat(body);
  if (format === null) return null;
  try {
    const picture = sharp(body, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true });
    return format === 'png'
      ? { body: await picture.png().toBuffer(), extension: 'png', mimetype: 'image/png' }
      : {
          body: await picture.flatten({ background: '#fff' }).jpeg({ quality: 84 }).toBuffer(),
          extension: 'jpg',
          mimetype: 'image/jpeg',
        };
  } catch {
    return null;
  }
}

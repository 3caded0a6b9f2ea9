import { z } from 'zod';
import { mediaPath } from '../../media/media-name';
import { optionalText } from './answer';

/** A picture with the sizes that exist of it. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** What the editor wrote beneath it. */
  readonly caption: string | null;
  /** Smallest first, the original last. */
  readonly sizes: readonly { readonly src: string; readonly width: number }[];
}

const size = z.object({ url: z.string(), width: z.number().positive() });
const media = z.object({
  url: z.string(),
  width: z.number().positive().nullish(),
  height: z.number().positive().nullish(),
  alternativeText: z.string().nullish(),
  caption: optionalText,
  // Named by size; a name or shape that we do not know is no reason to lose the picture.
  formats: z.record(z.string(), size).nullish().catch(null),
});

/** The fields to ask the content API for. */
export const PICTURE_FIELDS = { fields: ['url', 'width', 'height', 'alternativeText', 'caption', 'formats'] } as const;

/** The square-ish preview of the media library: too small and cropped to its own shape. */
const NOT_A_SIZE = 'thumbnail';

export const picture = media.transform((raw): Picture | null => {
  const src = mediaPath(raw.url);
  const { width, height } = raw;
  if (src === null || width === null || width === undefined || height === null || height === undefined) return null;
  const smaller = Object.entries(raw.formats ?? {}).flatMap(([name, format]) => {
    const path = name === NOT_A_SIZE ? null : mediaPath(format.url);
    return path === null || format.width >= width ? [] : [{ src: path, width: format.width }];
  });
  const sizes = [...smaller.sort((a, b) => a.width - b.width), { src, width }];
  return { src, width, height, alt: raw.alternativeText?.trim() ?? '', caption: raw.caption, sizes };
});

export const optionalPicture = picture.nullish().transform((value) => value ?? null);
export const pictures = z
  .array(picture)
  .nullish()
  .transform((list) => (list ?? []).filter((one) => one !== null));

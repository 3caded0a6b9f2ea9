import { z } from 'zod';
import { mediaPath } from '../../media/media-name';
import { servedSizes } from '../../media/picture-widths';
import { optionalText } from './answer';

/** A picture with the sizes that exist of it. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** What the editor wrote beneath it. */
  readonly caption: string | null;
  /** Smallest first; each made when it is first asked for (app/media). */
  readonly sizes: readonly { readonly src: string; readonly width: number }[];
}

const media = z.object({
  url: z.string(),
  width: z.number().positive().nullish(),
  height: z.number().positive().nullish(),
  alternativeText: z.string().nullish(),
  caption: optionalText,
});

/** The fields to ask the content API for. */
export const PICTURE_FIELDS = { fields: ['url', 'width', 'height', 'alternativeText', 'caption'] } as const;

export const picture = media.transform((raw): Picture | null => {
  const src = mediaPath(raw.url);
  const { width, height } = raw;
  if (src === null || width === null || width === undefined || height === null || height === undefined) return null;
  const sizes = servedSizes(src, width);
  return { src, width, height, alt: raw.alternativeText?.trim() ?? '', caption: raw.caption, sizes };
});

export const optionalPicture = picture.nullish().transform((value) => value ?? null);
export const pictures = z
  .array(picture)
  .nullish()
  .transform((list) => (list ?? []).filter((one) => one !== null));

import { z } from 'zod';
import { mediaPath } from '../../media/media-name';

/** A file that visitors may take with them. */
export interface ContentFile {
  readonly src: string;
  readonly name: string;
  /** `PDF` */
  readonly type: string;
  readonly kilobytes: number | null;
}

/** The fields to ask the content API for. */
export const FILE_FIELDS = { fields: ['url', 'name', 'ext', 'size'] } as const;

const file = z
  .object({ url: z.string(), name: z.string().nullish(), ext: z.string().nullish(), size: z.number().nullish() })
  .transform(({ url, name, ext, size }): ContentFile | null => {
    const src = mediaPath(url);
    const type = (ext ?? '').replace('.', '').toUpperCase();
    return src === null
      ? null
      : { src, name: name ?? src.slice(src.lastIndexOf('/') + 1), type, kilobytes: size ?? null };
  });

export const optionalFile = file.nullish().transform((value) => value ?? null);
export const files = z
  .array(file)
  .nullish()
  .transform((list) => (list ?? []).filter((one) => one !== null));

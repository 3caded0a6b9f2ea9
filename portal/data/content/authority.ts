import { z } from 'zod';
import { optionalDate, optionalText } from './parts/answer';
import { blocks } from './parts/blocks';
import { optionalPicture, PICTURE_FIELDS } from './parts/picture';

export const AUTHORITY_QUERY = {
  fields: [
    'code',
    'slug',
    'name',
    'kind',
    'parentCode',
    'validFrom',
    'validTo',
    'address',
    'phone',
    'email',
    'introduction',
  ],
  populate: { logo: PICTURE_FIELDS, cover: PICTURE_FIELDS },
} as const;

export const authoritySchema = z
  .object({
    code: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(['department', 'office', 'ward']),
    parentCode: optionalText,
    validFrom: z.iso.date(),
    validTo: optionalDate,
    address: optionalText,
    phone: optionalText,
    email: optionalText,
    introduction: blocks,
    logo: optionalPicture,
    cover: optionalPicture,
  })
  .transform(({ kind, ...authority }) => ({ kind: 'authority' as const, rank: kind, ...authority }));

export type Authority = Readonly<z.output<typeof authoritySchema>>;

export function isValidOn(authority: Authority, day: string): boolean {
  return authority.validFrom <= day && (authority.validTo === null || day <= authority.validTo);
}

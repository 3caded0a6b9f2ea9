import { z } from 'zod';
import { optionalDate, optionalText } from './parts/answer';
import { blocks } from './parts/blocks';
import { optionalPicture, PICTURE_FIELDS } from './parts/picture';

export const SCHOOL_LEVELS = ['preschool', 'primary', 'lowerSecondary'] as const;
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

export const SCHOOL_QUERY = {
  fields: [
    'code',
    'slug',
    'name',
    'level',
    'principalName',
    'address',
    'phone',
    'email',
    'latitude',
    'longitude',
    'introduction',
    'colour',
  ],
  populate: {
    management: { fields: ['authorityCode', 'startsOn', 'endsOn'] },
    logo: PICTURE_FIELDS,
    cover: PICTURE_FIELDS,
  },
} as const;

const coordinate = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .nullish()
  .catch(null);

export const schoolSchema = z
  .object({
    code: z.string(),
    slug: z.string(),
    name: z.string(),
    level: z.enum(SCHOOL_LEVELS),
    principalName: optionalText,
    address: optionalText,
    phone: optionalText,
    email: optionalText,
    latitude: coordinate,
    longitude: coordinate,
    introduction: blocks,
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .nullish()
      .catch(null),
    logo: optionalPicture,
    cover: optionalPicture,
    management: z
      .array(z.object({ authorityCode: z.string(), startsOn: z.iso.date(), endsOn: optionalDate }))
      .nullish()
      .transform((list) => list ?? []),
  })
  .transform(({ latitude, longitude, colour, ...school }) => ({
    kind: 'school' as const,
    ...school,
    colour: colour ?? null,
    position: typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null,
  }));

export type School = Readonly<z.output<typeof schoolSchema>>;

/** The authority that manages the school on a day. */
export function managerOn(school: School, day: string): string | null {
  const period = school.management.find(
    ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn),
  );
  return period?.authorityCode ?? null;
}

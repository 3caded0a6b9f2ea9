import { z } from 'zod';

/** What an editor can look at before it is published: every type that a site shows beside its own entry. */
export const PREVIEWED_TYPES = [
  'admission-notices',
  'articles',
  'categories',
  'directory-entries',
  'disclosures',
  'events',
  'honours',
  'menu-weeks',
  'official-documents',
  'pages',
  'questions',
  'site-settings',
  'timetables',
] as const;

/** `…/xem-truoc/<type>/<documentId>?ma=<token>` */
export const previewAddress = z.object({
  type: z.enum(PREVIEWED_TYPES),
  documentId: z.string().regex(/^[a-z0-9]{10,40}$/),
  token: z.string().regex(/^[\w-]{1,500}\.[\w-]{1,100}$/),
});

export type PreviewAddress = z.infer<typeof previewAddress>;

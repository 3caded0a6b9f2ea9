import type { Core } from '@strapi/strapi';
import { slugOf } from '../../content/slug';
import { officialLetter } from '../pdf/official-letter';
import { withNames, type Site } from '../site';
import { ensureMedia } from './media';

export interface OfficialFile {
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  /** In the notation of the texts: paragraphs apart by empty lines. */
  readonly text: string;
}

/** The signed paper that goes with a disclosure or a notice. */
export function ensureAttachment(
  strapi: Core.Strapi,
  site: Site,
  { title, date, kind, text }: OfficialFile,
): Promise<number> {
  const [parentOrganisation, organisation] = site.heading;
  return ensureMedia(strapi, site, {
    fileName: `${slugOf(title)}-${date.slice(0, 4)}.pdf`,
    mimetype: 'application/pdf',
    alternativeText: title,
    make: () =>
      Promise.resolve(
        officialLetter({
          parentOrganisation,
          organisation,
          number: `.../${kind.startsWith('C') ? 'CK' : 'TB'}`,
          placeAndDate: placeAndDate(date),
          kind,
          title,
          paragraphs: paragraphsOf(withNames(text, site)),
          signerPost: site.signer.post,
          signer: site.signer.name,
        }),
      ),
  });
}

export function placeAndDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `Long Bình, ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/\n\s*\n|\n\s*(?=- )/)
    .map((part) =>
      part
        .replace(/^\s*(?:##+|-)\s+/, '')
        .replace(/\*\*/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}

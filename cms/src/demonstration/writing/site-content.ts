import type { Core } from '@strapi/strapi';
import { slugOf } from '../../content/slug';
import { officialLetter } from '../pdf/official-letter';
import { withNames, type Site } from '../site';
import type { ArticleText, DocumentText, EventText, PageText, SiteTexts } from '../texts/site-texts';
import { textToBlocks } from '../texts/text-to-blocks';
import { ensureEntry } from './entry';
import { localTime } from './local-time';
import { ensureMedia, ensurePicture } from './media';
import { placeAndDate } from './official-file';

/** @returns how many entries the site has */
export async function writeSiteContent(strapi: Core.Strapi, site: Site, texts: SiteTexts): Promise<number> {
  for (const [index, page] of texts.pages.entries()) await writePage(strapi, site, page, index + 1);
  for (const article of texts.articles) await writeArticle(strapi, site, article);
  for (const document of texts.documents) await writeDocument(strapi, site, document);
  for (const event of texts.events) await writeEvent(strapi, site, event);
  return texts.pages.length + texts.articles.length + texts.documents.length + texts.events.length;
}

async function writePage(strapi: Core.Strapi, site: Site, page: PageText, order: number): Promise<void> {
  await ensureEntry(strapi, {
    uid: 'api::page.page',
    where: { siteCode: site.code, title: page.title },
    data: () => Promise.resolve({ order, body: textToBlocks(withNames(page.body, site)) }),
  });
}

async function writeArticle(strapi: Core.Strapi, site: Site, article: ArticleText): Promise<void> {
  const { title, summary, category, pinned = false, shared = false, picture } = article;
  await ensureEntry(strapi, {
    uid: 'api::article.article',
    where: { siteCode: site.code, title },
    data: async () => ({
      summary,
      category,
      pinned,
      sharedToAll: shared,
      ...(await servicesOf(strapi, site, title)),
      publishedOn: localTime(article.publishedOn),
      body: textToBlocks(withNames(article.body, site)),
      cover: await ensurePicture(strapi, site, slugOf(title), picture),
    }),
  });
}

/** The category that an article is in, and the pictures beside its first. */
async function servicesOf(strapi: Core.Strapi, site: Site, title: string): Promise<Readonly<Record<string, unknown>>> {
  const category = site.services?.categories.find(({ articles }) => articles.includes(title));
  const pictures = site.services?.galleries.find(({ article }) => article === title)?.pictures ?? [];
  const gallery: number[] = [];
  for (const [index, picture] of pictures.entries()) {
    gallery.push(await ensurePicture(strapi, site, `${slugOf(title)}-${index + 2}`, picture));
  }
  return {
    ...(category ? { categorySlug: slugOf(category.name) } : {}),
    ...(gallery.length > 0 ? { gallery, consentConfirmed: true } : {}),
  };
}

async function writeDocument(strapi: Core.Strapi, site: Site, document: DocumentText): Promise<void> {
  const { number, title, issuedOn, kind, paragraphs } = document;
  const [parentOrganisation, organisation] = site.heading;
  await ensureEntry(strapi, {
    uid: 'api::official-document.official-document',
    where: { siteCode: site.code, number },
    data: async () => ({
      title,
      issuedOn,
      kind,
      issuer: site.name,
      signer: site.signer.name,
      file: await ensureMedia(strapi, site, {
        fileName: `${slugOf(`${number} ${title}`)}.pdf`,
        mimetype: 'application/pdf',
        alternativeText: `Văn bản số ${number}: ${title}`,
        make: () =>
          Promise.resolve(
            officialLetter({
              parentOrganisation,
              organisation,
              number,
              placeAndDate: placeAndDate(issuedOn),
              kind: KIND_WORDS[kind],
              title,
              paragraphs,
              signerPost: site.signer.post,
              signer: site.signer.name,
            }),
          ),
      }),
    }),
  });
}

async function writeEvent(strapi: Core.Strapi, site: Site, event: EventText): Promise<void> {
  const { title, place, description, startsAt, endsAt } = event;
  await ensureEntry(strapi, {
    uid: 'api::event.event',
    where: { siteCode: site.code, title },
    data: () => Promise.resolve({ place, description, startsAt: localTime(startsAt), endsAt: localTime(endsAt) }),
  });
}

const KIND_WORDS: Readonly<Record<DocumentText['kind'], string>> = {
  decision: 'Quyết định',
  plan: 'Kế hoạch',
  report: 'Báo cáo',
  notice: 'Thông báo',
  letter: 'Công văn',
};

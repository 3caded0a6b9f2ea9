import type { ContentTable } from '@cong-truong/domain/content/tables/content-table';
import { tablePlace } from '@cong-truong/domain/content/tables/table-place';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { asProgram } from '../access/as-program';
import { runSql } from '../documents/run-sql';
import { documentIdOf } from '../documents/check-published';
import { examineEntry } from '../editorial/examine-entry';
import { loadEntry } from '../editorial/load-entry';
import { writeReview } from '../editorial/review-table';
import { ensureSiteFolder, findSiteFolder, type SiteFolder } from '../media/site-folder';
import type { FetchLimits } from './fetch-public';
import { keepPicture, removePictures, type StoredPicture } from './keep-picture';
import { picturesOfPlan, type ArticlePlan } from './plan-article';

const ARTICLE = 'api::article.article';

export interface ImportOrder {
  readonly siteCode: string;
  readonly plans: readonly ArticlePlan[];
  /** Public at once, for an approver; what looks like personal data waits for a look all the same. */
  readonly publish: boolean;
  /** Goes on where a picture is gone from the old site. */
  readonly withoutLostPictures: boolean;
  readonly limits: FetchLimits;
}

export interface ImportOutcome {
  readonly guid: string;
  readonly title: string;
  readonly result: 'published' | 'submitted' | 'already' | 'failed';
  readonly message: string | null;
}

/** Brings articles over, each wholly or not at all: text, pictures, old address and the note that it was done. */
export async function importArticles(strapi: Core.Strapi, order: ImportOrder): Promise<readonly ImportOutcome[]> {
  await ensureSiteFolder(strapi, order.siteCode, order.siteCode);
  const folder = await findSiteFolder(strapi, order.siteCode);
  if (!folder) throw new Error(`${order.siteCode} has no folder`);
  const outcomes: ImportOutcome[] = [];
  for (const plan of order.plans) outcomes.push(await importOne(strapi, order, plan, folder));
  return outcomes;
}

async function importOne(
  strapi: Core.Strapi,
  order: ImportOrder,
  plan: ArticlePlan,
  folder: SiteFolder,
): Promise<ImportOutcome> {
  const { guid, title } = plan;
  const failed = (message: string): ImportOutcome => ({ guid, title, result: 'failed', message });
  if (plan.problem !== null) return failed(plan.problem);
  if ((await importedGuids(strapi, order.siteCode, [guid])).has(guid)) {
    return { guid, title, result: 'already', message: null };
  }
  const pictures = await fetchPictures(strapi, order, plan, folder);
  const stored = [...pictures.values()].flatMap((picture) => picture ?? []);
  const lost = pictures.size - stored.length;
  if (lost > 0 && !order.withoutLostPictures) {
    await removePictures(strapi, stored);
    return failed(`${lost} ảnh không tải được từ trang cũ`);
  }
  try {
    const result = await strapi.db.transaction(() => store(strapi, order, plan, pictures));
    return { guid, title, result, message: lost > 0 ? `bỏ ${lost} ảnh không tải được` : null };
  } catch (error) {
    await removePictures(strapi, stored);
    if (error instanceof errors.ApplicationError) return failed(error.message);
    throw error;
  }
}

type Pictures = ReadonlyMap<string, StoredPicture | null>;

async function fetchPictures(
  strapi: Core.Strapi,
  { limits }: ImportOrder,
  plan: ArticlePlan,
  folder: SiteFolder,
): Promise<Pictures> {
  const pictures = new Map<string, StoredPicture | null>();
  for (const address of picturesOfPlan(plan)) {
    const alternativeText = describe(plan, address);
    pictures.set(address, await keepPicture(strapi, { address, alternativeText, folder }, limits));
  }
  return pictures;
}

/** Old pages seldom describe their pictures: then the title says at least what they belong to. */
function describe({ blocks, title }: ArticlePlan, address: string): string {
  const alt = blocks.find((block) => block.type === 'picture' && block.address === address && block.alt !== '');
  return alt?.type === 'picture' ? alt.alt.slice(0, 250) : `Ảnh trong bài “${title.slice(0, 200)}”`;
}

async function store(
  strapi: Core.Strapi,
  { siteCode, publish }: ImportOrder,
  plan: ArticlePlan,
  pictures: Pictures,
): Promise<'published' | 'submitted'> {
  const { title, summary, category, publishedOn, formerPaths, videoUrl, guid } = plan;
  const cover = plan.coverAddress === null ? null : (pictures.get(plan.coverAddress) ?? null);
  return asProgram(async () => {
    const created: unknown = await strapi.documents(ARTICLE).create({
      data: {
        siteCode,
        title,
        summary,
        category,
        ...(publishedOn === null ? {} : { publishedOn }),
        ...(videoUrl === null ? {} : { videoUrl }),
        ...(cover ? { cover: cover.id } : {}),
        formerSlugs: formerPaths,
        ...contentOf(plan, pictures),
      },
      status: 'draft',
    });
    const documentId = documentIdOf(created);
    if (documentId === undefined) throw new Error('the article got no id');
    // The primary key lets one of two imports at once win; the other takes everything back.
    await runSql(strapi, 'insert into edu.content_import (site_code, guid, document_id) values (?, ?, ?)', [
      siteCode,
      guid,
      documentId,
    ]);
    const entry = await loadEntry(strapi, { uid: ARTICLE, documentId }, 'draft');
    const examination = entry && (await examineEntry(strapi, ARTICLE, entry));
    if (publish && examination?.findings.length === 0) {
      await strapi.documents(ARTICLE).publish({ documentId });
      return 'published';
    }
    const comment = examination?.findings.length
      ? 'Bài nhập từ trang cũ, có thể có thông tin cá nhân.'
      : 'Bài nhập từ trang cũ.';
    await writeReview(strapi, { uid: ARTICLE, documentId, siteCode, state: 'submitted', comment });
    return 'submitted';
  });
}

/** The text, and its tables, for which the text has a line each. */
function contentOf({ blocks }: ArticlePlan, pictures: Pictures) {
  const tables: ContentTable[] = [];
  const body = blocks.flatMap((block): readonly unknown[] => {
    if (block.type === 'table') {
      const number = tables.push({ ...block.table, caption: block.table.caption || `Bảng ${tables.length + 1}` });
      return [{ type: 'paragraph', children: [{ type: 'text', text: tablePlace(number) }] }];
    }
    if (block.type !== 'picture') return [block];
    const image = pictures.get(block.address);
    return image ? [{ type: 'image', image: { ...image }, children: [{ type: 'text', text: '' }] }] : [];
  });
  const empty = { type: 'paragraph', children: [{ type: 'text', text: '' }] };
  return { body: body.length > 0 ? body : [empty], ...(tables.length > 0 && { tables }) };
}

/** Which of these the site has already. An article that was deleted since may come again. */
export async function importedGuids(
  strapi: Core.Strapi,
  siteCode: string,
  guids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await runSql<{ guid: string; documentId: string }>(
    strapi,
    'select guid, document_id as "documentId" from edu.content_import where site_code = ? and guid = any (?)',
    [siteCode, [...guids]],
  );
  const standing: readonly { readonly documentId: string }[] = await strapi.db.query(ARTICLE).findMany({
    select: ['documentId'],
    where: { documentId: { $in: rows.map(({ documentId }) => documentId) }, publishedAt: { $null: true } },
  });
  const ids = new Set(standing.map(({ documentId }) => documentId));
  const gone = rows.filter(({ documentId }) => !ids.has(documentId)).map(({ guid }) => guid);
  if (gone.length > 0) {
    await runSql(strapi, 'delete from edu.content_import where site_code = ? and guid = any (?)', [siteCode, gone]);
  }
  return new Set(rows.flatMap(({ guid, documentId }) => (ids.has(documentId) ? [guid] : [])));
}

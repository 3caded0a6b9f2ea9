import type { Database } from '@cong-truong/database/connect';
import { inventArticles } from '@cong-truong/database/demonstration/bulk/articles/invent-articles';
import { BULK_CODE_PREFIX } from '@cong-truong/database/demonstration/bulk/bulk-school';
import {
  deleteArticles,
  deleteSchools,
  insertArticles,
  insertSchool,
} from '@cong-truong/database/demonstration/cms-tables';
import { indexContent } from '@cong-truong/database/sites/index-content';

const BENCH_SITES = 60;
const BENCH_ARTICLES_A_SITE = 500;

/** Codes of their own, beside the school of the grade book's benches; `npm run seed -- --replace` removes them too. */
const codeOf = (serial: number) => `${BULK_CODE_PREFIX}9${String(serial).padStart(5, '0')}`;

/** Sixty sites with 500 articles each, made anew. @returns their codes */
export async function seedBenchArticles(owner: Database): Promise<readonly string[]> {
  const codes = Array.from({ length: BENCH_SITES }, (_, index) => codeOf(index + 1));
  const until = new Date('2026-11-20T01:00:00Z');
  for (const [index, code] of codes.entries()) {
    const school = { code, slug: `thcs-do-tai-${index + 1}`, name: `Trường THCS Đo Tải ${index + 1}` };
    await owner.transaction(async (tx) => {
      await deleteArticles(tx, [code]);
      await deleteSchools(tx, [code]);
      await insertSchool(tx, school, until);
      await insertArticles(tx, code, inventArticles(`bench/${code}`, BENCH_ARTICLES_A_SITE, until), until);
    });
  }
  await indexContent(owner, 'article', null);
  await indexContent(owner, 'school', null);
  await owner.execute('vacuum analyze');
  return codes;
}

import type { Database } from '@cong-truong/database/connect';
import { searchContent } from '@cong-truong/database/sites/search';
import { figure, percentile, timed, type Bench, type Figure } from './figures';

/** As people type: with and without marks, common and rare, misspelt, unfinished. */
export const SEARCHED_WORDS = [
  'hoc sinh',
  'học sinh giỏi',
  'khai giang',
  'Lễ khai giảng năm học mới',
  'tuyen sinh lop 6',
  'thong bao nghi',
  'họp phụ huynh',
  'thuc don',
  'hoi khoe phu dong',
  'kế hoạch ôn tập',
  'hộc sinh gioj',
  'khai giangg',
  'tr',
  'giáo viên dạy giỏi cấp thành phố',
  'zzzz khong co',
] as const;
const ROUNDS = 20;

/** Search over all schools' articles in the database alone; every second time of one site. */
export function searchBench(db: Database, siteCodes: readonly string[]): Bench {
  return {
    name: 'Tìm kiếm trong cơ sở dữ liệu',
    async run(): Promise<readonly Figure[]> {
      const [{ articles = 0 } = {}] = await db.query<{ articles: number }>(
        `select count(*)::int as articles from edu.search_entry where kind = 'article'`,
      );
      const everywhere: number[] = [];
      const ofOneSite: number[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const words of SEARCHED_WORDS) {
          const query = { words, kind: null, limit: 15, offset: 0 };
          const site = siteCodes[round % siteCodes.length] ?? null;
          const all = await timed(() => searchContent(db, { ...query, siteCode: null }));
          const one = await timed(() => searchContent(db, { ...query, siteCode: site }));
          // The first, cold round is not counted.
          if (round === 0) continue;
          everywhere.push(all * 1000);
          ofOneSite.push(one * 1000);
        }
      }
      return [
        figure(`tìm trong ${articles} bài, p95`, 'ms', percentile(everywhere, 0.95), { aim: { atMost: 50 } }),
        figure('tìm trong một trường, p95', 'ms', percentile(ofOneSite, 0.95), { aim: { atMost: 50 } }),
      ];
    },
  };
}

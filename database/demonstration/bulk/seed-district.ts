import { AppError } from '@cong-truong/domain/errors/app-error';
import type { Database } from '../../connect';
import { indexContent } from '../../sites/index-content';
import {
  deleteArticles,
  deletePeople,
  deleteSchools,
  insertArticles,
  insertPupils,
  insertSchool,
  insertStaff,
} from '../cms-tables';
import { CURRENT_YEAR } from '../school/school-years';
import { deleteRegister } from '../writing/delete-register';
import { openSchoolYears, writeClasses } from '../writing/write-register';
import { inventArticles } from './articles/invent-articles';
import { BULK_CODE_PREFIX, inventBulkSchool } from './bulk-school';

export interface DistrictSpec {
  readonly schools: number;
  readonly pupilsPerSchool: number;
  readonly articlesPerSchool: number;
  readonly seed: string;
  /** Removes what an earlier run made. */
  readonly replace: boolean;
}

export interface SeedProgress {
  readonly schools: number;
  readonly classes: number;
  readonly pupils: number;
  readonly marks: number;
  readonly articles: number;
}

/** Fixed, so that the same seed gives the same articles on any day. */
const NEWEST_ARTICLE = new Date('2026-11-20T01:00:00Z');

/**
 * Makes a district of invented schools, one transaction a school: a run that is stopped leaves whole schools.
 *
 * @param database as the owner: the tables of the CMS and of the register are written together
 * @throws AppError `seed.noCms` before the first start of the CMS; `seed.exists` when an earlier run's schools are there and may not be replaced
 */
export async function seedDistrict(
  database: Database,
  spec: DistrictSpec,
  onProgress: (progress: SeedProgress) => void,
): Promise<SeedProgress> {
  await requireCms(database);
  await makeRoom(database, spec.replace);
  await database.transaction((tx) => openSchoolYears(tx, [CURRENT_YEAR]));
  let progress: SeedProgress = { schools: 0, classes: 0, pupils: 0, marks: 0, articles: 0 };
  for (let serial = 1; serial <= spec.schools; serial += 1) {
    const school = inventBulkSchool({ seed: spec.seed, serial, pupils: spec.pupilsPerSchool });
    const articles = inventArticles(`${spec.seed}/${school.code}/articles`, spec.articlesPerSchool, NEWEST_ARTICLE);
    const now = new Date();
    await database.transaction(async (tx) => {
      await insertSchool(tx, school, now);
      await insertStaff(tx, school.staff, new Map(), now);
      await insertPupils(
        tx,
        school.classes.flatMap(({ pupils }) => pupils),
        now,
      );
      await writeClasses(
        tx,
        school.code,
        school.classes.map(({ record }) => record),
      );
      await indexContent(tx, 'article', await insertArticles(tx, school.code, articles, now));
    });
    progress = {
      schools: serial,
      classes: progress.classes + school.classes.length,
      pupils: progress.pupils + school.classes.reduce((sum, { pupils }) => sum + pupils.length, 0),
      articles: progress.articles + articles.length,
      marks: progress.marks + school.classes.reduce((sum, { record }) => sum + record.marks.length, 0),
    };
    onProgress(progress);
  }
  await indexContent(database, 'school', null);
  await database.execute('vacuum analyze');
  return progress;
}

async function requireCms(database: Database): Promise<void> {
  const [tables] = await database.query<{ there: boolean }>(
    `select to_regclass('public.students') is not null and to_regclass('public.schools') is not null as there`,
  );
  if (tables?.there) return;
  throw new AppError({
    kind: 'unavailable',
    code: 'seed.noCms',
    message: 'Cơ sở dữ liệu chưa có bảng của trang quản trị. Hãy chạy `npm start` một lần rồi tạo dữ liệu thử nghiệm.',
    logMessage: 'the tables of the CMS are not there',
  });
}

async function makeRoom(database: Database, replace: boolean): Promise<void> {
  const found = await database.query<{ code: string }>(
    `select school_code as code from edu.class_group where school_code like $1
     union select code from public.schools where code like $1`,
    [`${BULK_CODE_PREFIX}%`],
  );
  if (found.length === 0) return;
  if (!replace) {
    throw new AppError({
      kind: 'conflict',
      code: 'seed.exists',
      message:
        `Đã có ${found.length} trường thử nghiệm từ lần tạo trước (mã bắt đầu bằng ${BULK_CODE_PREFIX}). ` +
        'Thêm --replace để xóa và tạo lại.',
      logMessage: `${found.length} bulk schools exist`,
    });
  }
  for (const { code } of found) {
    await database.transaction(async (tx) => {
      await deleteRegister(tx, [code]);
      await deletePeople(tx, [code]);
      await deleteArticles(tx, [code]);
      await deleteSchools(tx, [code]);
    });
  }
}

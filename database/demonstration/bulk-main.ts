import { databaseSettings } from '@cong-truong/config/env/database';
import { parseEnvironment } from '@cong-truong/config/env/parse-environment';
import { isAppError } from '@cong-truong/domain/errors/app-error';
import { createDatabase } from '../connect';
import { parseBulkOptions } from './bulk/options';
import { seedDistrict, type SeedProgress } from './bulk/seed-district';

/** Makes a district of invented schools for load tests: `npm run seed -- --schools 60 --pupils-per-school 1000 --seed 1`. */
async function main(): Promise<void> {
  const spec = parseBulkOptions(process.argv.slice(2));
  const { DATABASE_URL: url } = parseEnvironment(
    'seed',
    databaseSettings.pick({ DATABASE_URL: true }).required(),
    process.env,
  );
  const database = createDatabase({ url, applicationName: 'cong-truong seed', max: 2 });
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  console.log(
    `Tạo ${spec.schools} trường, mỗi trường ${spec.pupilsPerSchool} học sinh, ${spec.articlesPerSchool} bài viết (hạt giống "${spec.seed}")`,
  );
  try {
    const total = await seedDistrict(database, spec, (progress) =>
      console.log(line(progress, spec.schools, seconds())),
    );
    console.log(
      `Xong sau ${seconds().toFixed(1)} giây: ${vi(total.classes)} lớp, ${vi(total.marks)} điểm, ${vi(total.articles)} bài viết.`,
    );
  } finally {
    await database.close();
  }
}

function line({ schools, pupils, marks }: SeedProgress, total: number, seconds: number): string {
  const rate = vi(Math.round(marks / seconds));
  return `  ${schools}/${total} trường · ${vi(pupils)} học sinh · ${vi(marks)} điểm · ${rate} điểm/giây`;
}

function vi(value: number): string {
  return value.toLocaleString('vi');
}

main().catch((error: unknown) => {
  console.error(isAppError(error) ? error.userMessage : error);
  process.exitCode = 1;
});

import { parseCmsEnvironment } from '@cong-truong/config/env/cms-environment';
import { readSeedingState } from './seeding-state';

/**
 * Fills an empty system with the demonstration. Needs a migrated database and no running CMS. `--if-empty` keeps quiet where
 * there is data already; a seeding that was broken off is taken up again.
 */
async function main(): Promise<void> {
  const environment = parseCmsEnvironment();
  const state = await readSeedingState(environment.CMS_DATABASE_URL);
  if (state === 'complete' || state === 'occupied') {
    if (process.argv.includes('--if-empty')) return;
    throw new Error(
      state === 'complete'
        ? 'Dữ liệu mẫu đã có đủ. Muốn làm lại từ đầu: npm start -- --reset'
        : 'Hệ thống đã có trường, dữ liệu mẫu chỉ được tạo trong hệ thống trống.',
    );
  }
  if (state === 'unfinished') console.log('Lần tạo dữ liệu mẫu trước bị ngắt giữa chừng, làm tiếp.');
  // Loaded only now: the CMS takes seconds, the question above milliseconds.
  const { runInCms } = await import('./run-in-cms.js');
  const { fillDemonstration } = await import('./fill-demonstration.js');
  await runInCms((strapi) => fillDemonstration(strapi, environment));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

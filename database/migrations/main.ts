import { parseMigrationEnvironment } from '@cong-truong/config/env/migration-environment';
import { isAppError } from '@cong-truong/domain/errors/app-error';
import { migrate } from './migrate';

async function main(): Promise<void> {
  const env = parseMigrationEnvironment();
  const applied = await migrate({
    databaseUrl: env.DATABASE_URL,
    passwords: {
      cms: env.CMS_DATABASE_PASSWORD,
      app: env.APP_DATABASE_PASSWORD,
      portal: env.PORTAL_DATABASE_PASSWORD,
    },
    onApplied: (name) => console.log(`  + ${name}`),
  });
  if (applied.length === 0) console.log('Cơ sở dữ liệu đã ở bản mới nhất.');
}

main().catch((error: unknown) => {
  console.error(isAppError(error) ? error.userMessage : error);
  process.exitCode = 1;
});

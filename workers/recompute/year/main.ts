import { appDatabaseSettings } from '@cong-truong/config/env/database';
import { parseEnvironment } from '@cong-truong/config/env/parse-environment';
import { createDatabase } from '@cong-truong/database/connect';
import { isAppError } from '@cong-truong/domain/errors/app-error';
import { parseRecomputeOptions } from './options';
import { recomputeYear } from './recompute-year';
import { totalLine } from './report';

/** Recomputes a stored year, or with `--check` only compares: `npm run recompute -- --year 2016-2017 --check`. */
async function main(): Promise<void> {
  const options = parseRecomputeOptions(process.argv.slice(2));
  const { APP_DATABASE_URL: url } = parseEnvironment('recompute', appDatabaseSettings, process.env);
  const database = createDatabase({ url, applicationName: 'cong-truong recompute', max: 1 });
  try {
    const totals = await recomputeYear(database, options, (line) => console.log(line));
    console.log(totalLine(options, totals));
    if (options.check && totals.wrong > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(isAppError(error) ? error.userMessage : error);
  process.exitCode = 1;
});

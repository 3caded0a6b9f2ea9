import { appDatabaseSettings } from '@cong-truong/config/env/database';
import { journalPublicKeySettings } from '@cong-truong/config/env/journal';
import { parseEnvironment } from '@cong-truong/config/env/parse-environment';
import { createDatabase } from '@cong-truong/database/connect';
import { isAppError } from '@cong-truong/domain/errors/app-error';
import { readCopy, writeCopy } from './copy-file';
import { parseVerifyOptions } from './options';
import { totalLine } from './report';
import { journalSchools, verifyJournals } from './verify-journals';

const settings = appDatabaseSettings.extend(journalPublicKeySettings.shape);

/** Whether the journal is what was written: `npm run verify-journal -- [--school CODE] [--heads FILE] [--against FILE]`. */
async function main(): Promise<void> {
  const { schoolCode, heads, against } = parseVerifyOptions(process.argv.slice(2));
  const { APP_DATABASE_URL: url, JOURNAL_PUBLIC_KEYS: keys } = parseEnvironment(
    'verify-journal',
    settings,
    process.env,
  );
  const copy = against === undefined ? null : await readCopy(against);
  const database = createDatabase({ url, applicationName: 'cong-truong verify-journal', max: 1 });
  try {
    const totals = await verifyJournals(database, {
      schoolCode,
      keys,
      copy,
      say: (line) => console.log(line),
      note: (line) => console.error(line),
    });
    console.log(totalLine(totals));
    if (totals.broken > 0) process.exitCode = 1;
    if (heads === undefined) return;
    if (totals.broken > 0) {
      console.error(`Không ghi ${heads}: bản sao của một nhật ký không nguyên vẹn không chứng minh được gì.`);
      return;
    }
    const schoolCodes = await journalSchools(database, { schoolCode, copy: null });
    const written = await writeCopy(database, heads, { schoolCodes, keys });
    console.log(`Đã ghi ${written.toLocaleString('vi')} dấu niêm vào ${heads}. Hãy cất tệp này ở máy khác.`);
    if (written === 0) console.error('Chưa có dấu niêm nào: bộ xử lý niêm mỗi ngày một lần khi hệ thống đang chạy.');
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(isAppError(error) ? error.userMessage : error);
  process.exitCode = 1;
});

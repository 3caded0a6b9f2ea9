import { appDatabaseSettings } from '@cong-truong/config/env/database';
import { journalPublicKeySettings } from '@cong-truong/config/env/journal';
import { parseEnvironment } from '@cong-truong/config/env/parse-environment';
import { createDatabase, type Database } from '@cong-truong/database/connect';
import { readCopy, refuseExisting, writeCopy } from './copy-file';
import { parseVerifyOptions } from './options';
import { totalLine } from './report';
import { journalSchools, verifyJournals } from './verify-journals';

const settings = appDatabaseSettings.extend(journalPublicKeySettings.shape);

export interface Output {
  /** A line of the result. */
  readonly say: (line: string) => void;
  /** A line beside it. */
  readonly note: (line: string) => void;
}

/** Verifies as the arguments ask, and writes a copy of the seals of journals that are whole. @returns the exit status: 1 when broken */
export async function verifyCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  output: Output,
): Promise<number> {
  const { schoolCode, heads, against } = parseVerifyOptions(args);
  const { APP_DATABASE_URL: url, JOURNAL_PUBLIC_KEYS: keys } = parseEnvironment(
    'verify-journal',
    settings,
    environment,
  );
  if (heads !== undefined) refuseExisting(heads);
  const copy = against === undefined ? null : await readCopy(against);
  const database = createDatabase({ url, applicationName: 'cong-truong verify-journal', max: 1 });
  try {
    const totals = await verifyJournals(database, { schoolCode, keys, copy, ...output });
    output.say(totalLine(totals));
    const whole = totals.broken === 0;
    if (heads !== undefined && whole) await keepCopy(database, heads, { schoolCode, keys }, output);
    if (heads !== undefined && !whole) {
      output.note(`Không ghi ${heads}: bản sao của một nhật ký không nguyên vẹn không chứng minh được gì.`);
    }
    return whole ? 0 : 1;
  } finally {
    await database.close();
  }
}

async function keepCopy(
  database: Database,
  file: string,
  { schoolCode, keys }: { readonly schoolCode: string | undefined; readonly keys: readonly string[] },
  { say, note }: Output,
): Promise<void> {
  const schoolCodes = await journalSchools(database, { schoolCode, copy: null });
  const written = await writeCopy(database, file, { schoolCodes, keys });
  say(`Đã ghi ${written.toLocaleString('vi')} dấu niêm vào ${file}. Hãy cất tệp này ở máy khác.`);
  if (written === 0) note('Chưa có dấu niêm nào: bộ xử lý niêm mỗi ngày một lần khi hệ thống đang chạy.');
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error';
import { installDebianPackage } from '../process/debian-package';
import { executableOnPath, isExecutable } from '../process/executable-on-path';
import { runCommand } from '../process/run-command';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'] as const;
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export interface ChromiumOptions {
  /** PUPPETEER_EXECUTABLE_PATH, when it is set. */
  readonly wanted: string | undefined;
  readonly root: string;
  /** Where puppeteer's own browser may be put. */
  readonly dataDir: string;
  readonly note: (text: string) => void;
}

/** The browser that prints: the one that was named, one that is installed, Debian's package, or puppeteer's own. */
export async function provideChromium({ wanted, root, dataDir, note }: ChromiumOptions): Promise<string> {
  if (wanted !== undefined) {
    if (isExecutable(wanted)) return wanted;
    throw new LauncherError({
      message: `PUPPETEER_EXECUTABLE_PATH chỉ tới ${wanted}, nhưng ở đó không có chương trình chạy được.`,
      english: `PUPPETEER_EXECUTABLE_PATH names ${wanted}, which is no executable.`,
      fixes: ['Sửa đường dẫn trong tệp .env, hoặc bỏ dòng đó để tự tìm'],
    });
  }
  const found = installed();
  if (found !== null) return found;
  note('cài gói chromium của Debian');
  if (await installDebianPackage('chromium')) {
    const debian = installed();
    if (debian !== null) return debian;
  }
  note('tải trình duyệt của puppeteer');
  return puppeteersOwn(root, join(dataDir, 'chromium'));
}

function installed(): string | null {
  for (const name of NAMES) {
    const path = executableOnPath(name);
    if (path !== null) return path;
  }
  return isExecutable(MAC) ? MAC : null;
}

/** Downloaded once; the path is kept beside it, so that a later start needs no network. */
async function puppeteersOwn(root: string, folder: string): Promise<string> {
  const record = join(folder, 'path');
  const earlier = existsSync(record) ? readFileSync(record, 'utf8') : '';
  if (isExecutable(earlier)) return earlier;
  mkdirSync(folder, { recursive: true });
  const cli = join(root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'cjs', 'main-cli.js');
  const options = ['install', 'chrome@stable', '--path', folder, '--format', '{{path}}'];
  const { status, tail } = await runCommand(process.execPath, [cli, ...options]);
  const path = tail
    .split('\n')
    .map((line) => line.trim())
    .find(isExecutable);
  if (status === 0 && path !== undefined) {
    writeFileSync(record, path);
    return path;
  }
  throw new LauncherError({
    message: 'Không tìm thấy Chromium (cần để in sổ) và không tự cài được.',
    english: 'There is no Chromium (needed for printing), and it could not be installed.',
    fixes: [
      'Debian, Ubuntu: sudo apt-get install chromium',
      'Hoặc đặt PUPPETEER_EXECUTABLE_PATH trong tệp .env tới Chrome hay Chromium đã có',
    ],
  });
}

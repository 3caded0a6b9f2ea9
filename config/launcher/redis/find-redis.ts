import { spawnSync } from 'node:child_process';
import { installDebianPackage } from '../process/debian-package';
import { executableOnPath } from '../process/executable-on-path';
import { LauncherError } from '../launcher-error';

const NAMES = ['redis-server', 'valkey-server'] as const;
/** BullMQ needs commands that came with this version. */
const OLDEST = [6, 2] as const;

/** The Redis (or Valkey) of this machine; root gets Debian's package when there is none. */
export async function findRedisServer(onInstall: () => void): Promise<string> {
  const found = recentEnough();
  if (found !== null) return found;
  onInstall();
  await installDebianPackage('redis-server');
  const installed = recentEnough();
  if (installed !== null) return installed;
  throw new LauncherError({
    message: 'Không tìm thấy Redis (redis-server hoặc valkey-server từ bản 6.2) trên máy này.',
    english: 'There is no Redis (redis-server or valkey-server ≥ 6.2) on this machine.',
    fixes: [
      'Debian, Ubuntu: sudo apt-get install redis-server',
      'Fedora: sudo dnf install valkey',
      'macOS: brew install redis',
      'Hoặc dùng Redis ở máy khác: đặt REDIS_URL trong tệp .env',
    ],
  });
}

function recentEnough(): string | null {
  for (const name of NAMES) {
    const path = executableOnPath(name);
    if (path !== null && isRecent(path)) return path;
  }
  return null;
}

function isRecent(path: string): boolean {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const version = /v=(\d+)\.(\d+)/.exec(answer);
  if (version === null) return false;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

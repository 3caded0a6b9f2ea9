import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error';
import { stopLeftCluster } from '../postgres/cluster';
import { removePostgresData } from '../postgres/home';
import { stopLeftRedis } from '../redis/redis-server';
import type { System } from '../system';

/** What a system keeps under DATA_DIR. Nothing else there is touched: the folder may have been chosen badly. */
const FOLDERS = ['redis', 'public', 'files', 'portal-cache', 'mailbox', 'logs'] as const;

/** Asks whether everything may be deleted. Without a terminal to ask on, only `--yes` is an answer. */
export async function confirmReset(system: System, yes: boolean): Promise<boolean> {
  if (system.settings.DATABASE_URL !== undefined) throw notOurs();
  if (yes) return true;
  if (!process.stdin.isTTY) {
    throw new LauncherError({
      message: 'Không hỏi được có xóa dữ liệu hay không vì không có bàn phím.',
      english: 'There is no terminal to ask on whether the data may be deleted.',
      fixes: ['Nếu chắc chắn muốn xóa: npm start -- --reset --yes'],
    });
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const question = `Xóa TOÀN BỘ dữ liệu trong ${system.layout.dataDir} (cơ sở dữ liệu, ảnh, bản in, thư) và làm lại từ đầu? [y/N] `;
    return /^(y|yes|c|có|co)$/i.test((await prompt.question(question)).trim().normalize('NFC'));
  } finally {
    prompt.close();
  }
}

/** Deletes the data of the system. Its programs must be stopped. */
export async function resetData({ layout }: System): Promise<void> {
  await stopLeftRedis(layout.dataDir);
  await stopLeftCluster(layout.dataDir);
  removePostgresData(layout.dataDir);
  for (const folder of FOLDERS) rmSync(join(layout.dataDir, folder), { recursive: true, force: true });
}

function notOurs(): LauncherError {
  return new LauncherError({
    message: 'DATABASE_URL chỉ tới máy chủ riêng của bạn; lệnh này không xóa cơ sở dữ liệu ở đó.',
    english: 'DATABASE_URL names a server of yours; this command does not delete databases there.',
    fixes: ['Tự tạo lại cơ sở dữ liệu (dropdb, createdb), rồi chạy npm start'],
  });
}

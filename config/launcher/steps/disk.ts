import { mkdirSync, statfsSync } from 'node:fs';
import { LauncherError } from '../launcher-error';

const NEEDED_BYTES = 1024 ** 3;

/** PostgreSQL that runs out of disk stops in the middle of work: better not to begin. */
export function checkDisk(folder: string, needed = NEEDED_BYTES): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new LauncherError({
      message: `Không tạo được thư mục dữ liệu ${folder}.`,
      english: `The data folder ${folder} cannot be created.`,
      fixes: ['Cấp quyền ghi cho thư mục này, hoặc chọn thư mục khác bằng DATA_DIR trong tệp .env'],
      cause,
    });
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new LauncherError({
    message: `Đĩa chứa ${folder} chỉ còn trống ${gigabytes(free)}, cần ít nhất ${gigabytes(needed)}.`,
    english: `The disk of ${folder} has ${gigabytes(free)} left; ${gigabytes(needed)} are needed.`,
    fixes: ['Dọn bớt đĩa (xem: df -h)', 'Hoặc chuyển dữ liệu sang đĩa khác bằng DATA_DIR trong tệp .env'],
  });
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1).replace('.', ',')} GB`;
}

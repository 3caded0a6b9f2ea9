import { pidFile } from '../layout';
import { LauncherError } from '../launcher-error';
import { readLivePid, removePidFile, writePidFile } from '../process/pid-file';
import type { System } from '../system';

/** One launcher a data folder. Answers how to give the claim back. */
export function claimSystem({ layout, addresses }: System): () => void {
  const file = pidFile(layout, 'launcher');
  const other = readLivePid(file);
  if (other !== null && other !== process.pid) {
    throw new LauncherError({
      message: `Cổng Trường đang chạy rồi (tiến trình ${other}), mở ${addresses.portal}`,
      english: `Cổng Trường is already running (process ${other}).`,
      fixes: [
        `Muốn dừng: Ctrl-C ở cửa sổ đang chạy, hoặc: kill ${other}`,
        'Muốn chạy thêm một hệ thống khác: đặt DATA_DIR và các cổng khác (xem .env.example)',
      ],
    });
  }
  writePidFile(file, process.pid);
  return () => removePidFile(file);
}

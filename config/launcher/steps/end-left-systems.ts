import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf, pidFile } from '../layout';
import { stopLeftCluster } from '../postgres/cluster';
import { removePostgresData } from '../postgres/home';
import { readLivePid } from '../process/pid-file';
import { stopProcess } from '../process/stop-process';
import { stopLeftPrograms } from '../programs/leftovers';
import { stopLeftRedis } from '../redis/redis-server';

const STOP = [
  { signal: 'SIGTERM', waitMs: 90_000 },
  { signal: 'SIGKILL', waitMs: 5_000 },
] as const;

/** Ends the systems that tests started in this folder and did not stop (Jest may have been killed), with their data. */
export async function endLeftSystems(folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith('system-')) continue;
    const layout = layoutOf(folder, join(folder, entry.name));
    const launcher = readLivePid(pidFile(layout, 'launcher'));
    if (launcher !== null) await stopProcess({ pid: launcher, signals: STOP });
    await stopLeftPrograms(layout);
    await stopLeftRedis(layout.dataDir);
    await stopLeftCluster(layout.dataDir);
    removePostgresData(layout.dataDir);
  }
}

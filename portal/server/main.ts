import type { Server } from 'node:http';
import next from 'next';
import { environment } from '../data/environment';
import { familyDatabase } from '../data/family/family-database';
import { redis } from '../data/redis';
import { countVisits } from '../views/count-visits';
import { familySide } from './family-side';
import { freshFamilySide } from './fresh-family-side';
import { keptPagesOf } from './kept-pages';
import { createPortalServer } from './portal-server';
import { closeServer, signalToStop } from './shutdown';

/** The portal: the families' side answered here, everything else by Next.js. */
async function main(): Promise<void> {
  const development = process.env.NODE_ENV === 'development';
  const { PORTAL_PORT: port, PORTAL_URL: portalUrl, TRUSTED_PROXIES: trustedProxies } = environment();
  const stopped = signalToStop();
  const site = next({ dev: development, port });
  await site.prepare();
  const visits = countVisits(portalUrl);
  const server = createPortalServer({
    site: site.getRequestHandler(),
    kept: development ? async () => null : keptPagesOf(process.cwd()),
    family: development ? freshFamilySide : familySide,
    answered: visits.count,
    portalUrl,
    trustedProxies,
  });
  await listen(server, port);
  console.log(`portal: ${portalUrl}, port ${port}`);
  await stopped;
  await closeServer(server);
  await site.close();
  await visits.stop();
  redis().disconnect();
  await familyDatabase().close();
  process.exit(0);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

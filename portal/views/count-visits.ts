import type { IncomingMessage, ServerResponse } from 'node:http';
import { countViews } from '@cong-truong/database/sites/views';
import { CLIENT_ADDRESS_HEADER } from '../data/client-address';
import { familyDatabase } from '../data/family/family-database';
import { createReaders } from './readers';
import { createTally } from './tally';
import { visitOf } from './visit';

/** Written by cache/page-cache.js. */
const SITE_HEADER = 'x-cong-truong-site';
const WRITE_EVERY_MS = 10_000;

export interface VisitCounter {
  count(request: IncomingMessage, response: ServerResponse): void;
  stop(): Promise<void>;
}

/**
 * Counts how often pages are read, without a cookie and without a script. Pages come from memory and no code of theirs runs
 * when they are read, so they are counted where the server has answered.
 */
export function countVisits(portalUrl: string): VisitCounter {
  const readers = createReaders();
  const tally = createTally();
  const write = (): Promise<void> =>
    tally
      .flush((counts) => countViews(familyDatabase(), counts))
      .catch((error: unknown) => console.warn(`views: ${error instanceof Error ? error.name : 'not written'}`));
  const writing = setInterval(write, WRITE_EVERY_MS).unref();
  return {
    count(request, response) {
      const site = response.getHeader(SITE_HEADER);
      if (typeof site !== 'string') return;
      const { headers, method, url } = request;
      const purpose = headers['sec-purpose'] ?? headers['purpose'];
      const visit = visitOf(
        {
          method,
          url,
          host: headers.host,
          status: response.statusCode,
          userAgent: headers['user-agent'],
          purpose: purpose?.toString(),
          siteCode: site,
        },
        portalUrl,
      );
      if (visit === null) return;
      const reader = `${String(headers[CLIENT_ADDRESS_HEADER])} ${headers['user-agent']}`;
      if (readers.isNew(reader, `${visit.siteCode}${visit.path}`, Date.now())) tally.add(visit);
    },
    async stop() {
      clearInterval(writing);
      await write();
    },
  };
}

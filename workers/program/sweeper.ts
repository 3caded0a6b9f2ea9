import type { Database } from '@cong-truong/database/connect';
import { sweepSessions } from '@cong-truong/database/family/sessions';
import type { SealSigner } from '@cong-truong/database/journal/seal-signature';
import { republishStale } from '@cong-truong/database/outbox/relay';
import { sweepDoneEvents } from '@cong-truong/database/outbox/sweep-done';
import { sweepSaveRequests } from '@cong-truong/database/saving/sweep-save-requests';
import { checkInternalLinks } from '@cong-truong/database/sites/links';
import { sweepViews } from '@cong-truong/database/sites/views';
import { reconcileUnknown, type ReconcileDependencies } from '../delivery/reconcile';
import { tellDueDeliveries } from '../delivery/tell-due';
import { sealJournals } from '../journal/seal-journals';
import type { FileStore } from '../print/files/file-store';
import { sweepFiles } from '../print/sweep-files';
import { checkLinks } from '../sites/links/check-links';
import { remindSchools } from '../sites/remind-schools';
import { createSearchBuilder } from '../sites/update-search';
import { every, type Loop } from './every';

export interface SweeperDependencies extends ReconcileDependencies {
  readonly database: Database;
  readonly files: FileStore;
  readonly retrySeconds: number;
  readonly signer: SealSigner;
  readonly wakeRelay: () => void;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Everything that happens because time went by: the dates stand in PostgreSQL, and are looked at here. */
export function startSweeper(dependencies: SweeperDependencies): Loop {
  const { database, files, retrySeconds, signer, wakeRelay, log, portalUrl } = dependencies;
  const stopping = new AbortController();
  const loops = [
    every(Math.min(5, Math.max(1, retrySeconds / 4)) * SECOND, 'publish undone events again', log, async () => {
      const lost = await republishStale(database, retrySeconds);
      if (lost === 0) return;
      log.info({ events: lost }, 'events not done in time are published again');
      wakeRelay();
    }),
    every(3 * SECOND, 'tell of due deliveries', log, () => tellDueDeliveries(database)),
    every(5 * SECOND, 'ask about unknown deliveries', log, () => reconcileUnknown(dependencies)),
    every(HOUR, 'forget what is old', log, async () => {
      await sweepDoneEvents(database);
      await sweepSaveRequests(database);
      await sweepSessions(database);
      await sweepFiles(database, files);
      await sweepViews(database);
    }),
    every(HOUR / 2, 'remind schools of their sites', log, () => remindSchools(database, portalUrl)),
    every(HOUR, 'check links within the portal', log, () => checkInternalLinks(database)),
    every(60 * SECOND, 'check links to other hosts', log, () =>
      checkLinks({ database, portalUrl, stopping: stopping.signal }),
    ),
    every(HOUR, 'seal the journals', log, () => sealJournals({ database, signer, log, stopping: stopping.signal })),
    every(30 * SECOND, 'build the search', log, createSearchBuilder(database, log)),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

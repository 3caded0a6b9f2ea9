import type { Transaction } from '@cong-truong/database/connect';
import type { RunClaim } from '@cong-truong/database/runs/claim-run';
import type { Run } from '@cong-truong/database/runs/run';
import type { PublicationDetail } from '@cong-truong/domain/publication/run-detail';
import type { PrintDependencies } from '../print/grade-book/print-grade-book';
import type { Logger } from '../program/logger';

export interface PublicationDependencies extends PrintDependencies {
  readonly portalUrl: string;
  readonly log: Logger;
}

/** A run of which this worker holds the claim. */
export type ClaimedRun = Run & RunClaim;

/** What an item adds to the account of its run. */
export interface ItemOutcome {
  readonly detail?: Partial<PublicationDetail>;
  /** What has to be the transaction's last statement. */
  readonly last?: () => Promise<void>;
}

export interface StepContext {
  readonly dependencies: PublicationDependencies;
  readonly run: ClaimedRun;
  /** Carries the item out in one transaction with the run's progress, as long as the claim is the latest one. */
  commit(work: (tx: Transaction) => Promise<ItemOutcome>): Promise<void>;
}

/** The work of one item. */
export type Step = (context: StepContext, classId: string) => Promise<void>;

/** The run cannot go on as things stand: a person has to add something first. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';

  constructor(readonly detail: Partial<PublicationDetail>) {
    super('the publication is blocked');
  }
}

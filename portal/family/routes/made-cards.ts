import { MemoryStore } from '../../cache/memory-store';
import type { PackedPage } from '../page/packed-page';
import type { PageStyle } from '../page/style';

export interface MadeCard {
  /** Of the frozen card that the page shows: the database says whether it still stands. */
  readonly version: string;
  readonly page: PackedPage;
  readonly style: PageStyle;
}

/** A packed page weighs about 6 kB: the cards of a dozen large schools. */
const CAPACITY_BYTES = 64 * 1024 * 1024;

/**
 * Pages of report cards by their address, so that a card that is opened again, or by the other parent, is not made again. Nobody is
 * answered from here before the database has said, in this very request, that they may read the card and that it is unchanged.
 */
export const madeCards = new MemoryStore<MadeCard>(CAPACITY_BYTES);

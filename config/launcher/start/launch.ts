import type { System } from '../system';
import type { Steps } from '../terminal/steps';
import type { Shutdown } from './shutdown';

/** What every step of a start works with. */
export interface Launch {
  readonly system: System;
  readonly steps: Steps;
  readonly shutdown: Shutdown;
}

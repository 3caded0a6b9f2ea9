import { advancePublication } from '../../publication/advance-publication';
import type { PublicationDependencies } from '../../publication/publication';
import type { JobHandler } from '../registry';

export function advancePublicationHandler(dependencies: PublicationDependencies): JobHandler<'publication.requested'> {
  return ({ runId }, { signal }) => advancePublication(dependencies, runId, signal);
}

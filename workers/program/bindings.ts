import { advancePublication } from '../jobs/advance-publication/advance-publication.contract';
import { advancePublicationHandler } from '../jobs/advance-publication/advance-publication.handler';
import { deliver } from '../jobs/deliver/deliver.contract';
import { deliverHandler } from '../jobs/deliver/deliver.handler';
import { printGradeBook } from '../jobs/print-grade-book/print-grade-book.contract';
import {
  printGradeBookHandler,
  type PrintGradeBookDependencies,
} from '../jobs/print-grade-book/print-grade-book.handler';
import { recomputeClass } from '../jobs/recompute-class/recompute-class.contract';
import { recomputeClassHandler } from '../jobs/recompute-class/recompute-class.handler';
import { bind, type JobBinding } from '../jobs/registry';
import { revalidateSite } from '../jobs/revalidate-site/revalidate-site.contract';
import { revalidateSiteHandler, type RevalidateDependencies } from '../jobs/revalidate-site/revalidate-site.handler';
import type { DispatchDependencies } from '../delivery/dispatch';
import type { PublicationDependencies } from '../publication/publication';

export type JobDependencies = PublicationDependencies &
  PrintGradeBookDependencies &
  DispatchDependencies &
  RevalidateDependencies;

/** Every job with who does it. The registry refuses to start when an event is missing here. */
export function jobBindings(dependencies: JobDependencies): readonly JobBinding[] {
  return [
    bind(recomputeClass, recomputeClassHandler(dependencies)),
    bind(advancePublication, advancePublicationHandler(dependencies)),
    bind(printGradeBook, printGradeBookHandler(dependencies)),
    bind(deliver, deliverHandler(dependencies)),
    bind(revalidateSite, revalidateSiteHandler(dependencies)),
  ];
}

import type { Core } from '@strapi/strapi';
import { describeFault } from '../../../gradebook/server/http/present-error';
import { sweepSchedule } from './sweep-schedule';

const EVERY_MS = 15_000;

/** Looks at the calendar for as long as the CMS runs; a round that takes long is not overtaken by the next. */
export function sweepRegularly(strapi: Core.Strapi): () => void {
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    sweepSchedule(strapi)
      .catch((error: unknown) => strapi.log.error(`editorial schedule: ${describeFault(error)}`))
      .finally(() => {
        running = false;
      });
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

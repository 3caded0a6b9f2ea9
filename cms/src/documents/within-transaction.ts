import type { Core } from '@strapi/strapi';
import { READS, type DocumentStep } from './document-action';

/** All that a change brings about is stored with it or not at all; the steps and Strapi's own statements join in. */
export function withinTransaction(strapi: Core.Strapi): DocumentStep {
  return (action, next) => (READS.includes(action.action) ? next() : strapi.db.transaction(() => next()));
}

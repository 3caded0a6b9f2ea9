import type { CitedRule } from '../cited';

/** What a rule says, with its article and without our notes on how far it was checked. */
export function saidBy({ says, source }: CitedRule): string {
  return `${says.replace(/ \[(V2?|M|I)\]/gu, '')} (${source})`;
}

import type { IncomingMessage } from 'node:http';

/** A request to the families' side, as it came. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly pathname: string;
  /** What follows the question mark. */
  readonly query: string;
  /** How many proxies of ours it came through. */
  readonly trustedProxies: number;
}

/** Nothing is decoded or put right here: an address that is not written as ours are is none of ours. */
export function addressOf(url = '/'): Pick<Visit, 'pathname' | 'query'> {
  const mark = url.indexOf('?');
  return mark === -1 ? { pathname: url, query: '' } : { pathname: url.slice(0, mark), query: url.slice(mark + 1) };
}

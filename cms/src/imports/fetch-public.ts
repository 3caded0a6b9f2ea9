import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '@cong-truong/config/network/public-address';

export interface FetchLimits {
  readonly mostBytes: number;
  readonly timeoutMs: number;
  /** Who may be asked; tests let their own server in. */
  readonly mayAsk?: (address: string) => boolean;
}

export interface Fetched {
  readonly body: Buffer;
  readonly contentType: string;
}

export type FetchProblem = 'address' | 'private' | 'unreachable' | 'status' | 'tooLarge' | 'redirects';

export class FetchError extends Error {
  constructor(readonly problem: FetchProblem) {
    super(`not fetched: ${problem}`);
    this.name = 'FetchError';
  }
}

const MOST_REDIRECTS = 3;

/**
 * Fetches a file of the open internet. A name is resolved once and the connection goes to what was looked at, so a name that
 * changes its mind leads nowhere; each redirect is looked at anew; size and time are limited while it comes.
 */
export async function fetchPublic(address: string, limits: FetchLimits): Promise<Fetched> {
  let next = address;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const response = await ask(parseAddress(next), limits);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      if (!URL.canParse(headers.location, next)) throw new FetchError('address');
      next = new URL(headers.location, next).href;
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new FetchError('status');
    }
    return { body: await collect(response, limits.mostBytes), contentType: headers['content-type'] ?? '' };
  }
  throw new FetchError('redirects');
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw new FetchError('address');
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') throw new FetchError('address');
  return url;
}

function ask(url: URL, { timeoutMs, mayAsk = isPublicAddress }: FetchLimits): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // A number in the address is not looked up: it is judged here.
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !mayAsk(host)) return reject(new FetchError('private'));
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, {
      lookup: guardedLookup(mayAsk),
      timeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'user-agent': 'CongTruong/0.1 (import)', accept: '*/*', 'accept-encoding': 'identity' },
    });
    request.on('response', resolve);
    request.on('timeout', () => request.destroy(new FetchError('unreachable')));
    request.on('error', (error) => reject(error instanceof FetchError ? error : new FetchError('unreachable')));
    request.end();
  });
}

/** Every address of the name must be public: one that is not means that the name is meant to lead inside. */
function guardedLookup(mayAsk: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayAsk(address))) {
        return callback(new FetchError('private'), '', 0);
      }
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

async function collect(response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response) {
      const bytes: Buffer = part;
      size += bytes.length;
      if (size > mostBytes) throw new FetchError('tooLarge');
      parts.push(bytes);
    }
  } catch (error) {
    response.destroy();
    throw error instanceof FetchError ? error : new FetchError('unreachable');
  }
  return Buffer.concat(parts);
}

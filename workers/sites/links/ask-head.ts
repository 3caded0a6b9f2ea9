import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '@cong-truong/config/network/public-address';

export interface AskOptions {
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
  /** Tests ask servers of their own. */
  readonly isAllowed?: (address: string, port: number) => boolean;
}

export interface Head {
  readonly status: number;
  readonly location: string | null;
}

/** The link leads where the checker must not go. */
export class NotAllowedError extends Error {
  constructor(readonly reason: 'privateAddress' | 'badAddress') {
    super(reason);
  }
}

const WITHIN_MS = 5_000;

/** Only the ports of the web: the checker is no port scanner. */
const onWeb = (address: string, port: number): boolean => (port === 80 || port === 443) && isPublicAddress(address);

/**
 * Asks for one address and reads the head of the answer, no redirects followed. The address that the name stands for is judged at the
 * moment of the connection: what a name stood for a moment before, or what it says to others, does not count.
 */
export function askHead(url: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<Head> {
  const { signal, timeoutMs = WITHIN_MS, isAllowed = onWeb } = options;
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:') throw new NotAllowedError('badAddress');
  const secure = target.protocol === 'https:';
  const port = Number(target.port) || (secure ? 443 : 80);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up.
  if (isIP(host) !== 0 && !isAllowed(host, port)) throw new NotAllowedError('privateAddress');
  return new Promise((resolve, reject) => {
    const asked = (secure ? httpsRequest : httpRequest)(
      {
        host,
        port,
        path: `${target.pathname}${target.search}`,
        method,
        agent: false,
        lookup: guardedLookup((address) => isAllowed(address, port)),
        headers: { host: target.host, 'user-agent': 'CongTruong/1.0 (kiem tra lien ket)', accept: '*/*' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        maxHeaderSize: 16_384,
      },
      (answer) => {
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null });
        // Nobody reads the page itself.
        answer.destroy();
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, []);
      const refused = addresses.length === 0 || addresses.some(({ address }) => !isAllowed(address));
      if (refused) return callback(new NotAllowedError('privateAddress'), []);
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

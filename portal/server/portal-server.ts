import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CLIENT_ADDRESS_HEADER, clientAddress } from '../data/client-address';
import type { FamilyAnswer } from '../family/page/answer';
import { destinationOf, isFamilyPath } from '../routing/site-address';
import { addressOf, type Visit } from './visit';
import type { KeptPages } from './kept-pages';
import { send } from './send';
import { sendKept } from './send-kept';

export interface PortalServerOptions {
  /** Next.js. */
  readonly site: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Pages of the site side that are made already. */
  readonly kept: KeptPages;
  readonly family: (visit: Visit) => Promise<FamilyAnswer>;
  /** Told when the site side has answered. */
  readonly answered: (request: IncomingMessage, response: ServerResponse) => void;
  readonly portalUrl: string;
  readonly trustedProxies: number;
}

/** A visitor sends a head and at most a small form: who takes longer holds a connection for nothing. */
const HEAD_WITHIN_MS = 15_000;
const ALL_WITHIN_MS = 30_000;

/**
 * One server for both sides. What Next.js does for each request (its router, its Request and Response, its traces) costs five times what
 * a report card does; on results day nearly every request is one. See ARCHITECTURE.md, "Decisions".
 */
export function createPortalServer({
  site,
  kept,
  family,
  answered,
  portalUrl,
  trustedProxies,
}: PortalServerOptions): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, query } = addressOf(request.url);
    const host = request.headers.host ?? '';
    // A school's own host name leads to the portal's: the site side redirects.
    const destination = destinationOf({ host, pathname, portalUrl });
    const ours = isFamilyPath(pathname) && destination.kind === 'pass';
    if (!ours) {
      // A route of Next.js cannot see the connection, and the X-Forwarded-For that it sees is what the visitor wrote.
      const { headers, socket } = request;
      const forwarded = headers['x-forwarded-for']?.toString();
      headers[CLIENT_ADDRESS_HEADER] = clientAddress(socket.remoteAddress, forwarded, trustedProxies);
      response.once('finish', () => answered(request, response));
      const page = destination.kind === 'rewrite' && asksPlainly(request, query) ? await kept(destination.path) : null;
      return page === null ? site(request, response) : sendKept(request, response, page);
    }
    return send(request, response, await family({ request, pathname, query, trustedProxies }));
  };
  const server = createServer((request, response) => {
    // While the portal stops, a kept connection ends with its answer.
    if (!server.listening) response.shouldKeepAlive = false;
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.headersTimeout = HEAD_WITHIN_MS;
  server.requestTimeout = ALL_WITHIN_MS;
  return server;
}

/** A reader's own request: no question, no data for a script, no look at a draft. */
function asksPlainly({ method, headers }: IncomingMessage, query: string): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || query !== '') return false;
  return headers['rsc'] === undefined && !(headers.cookie ?? '').includes('__prerender_bypass');
}

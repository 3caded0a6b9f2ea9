import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BadRequestError } from './read-body';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Answers one request; `null` when nothing lives at that address. */
export type Handler = (request: IncomingMessage, url: URL) => Promise<Answer | null>;

export interface ServeOptions {
  readonly port: number;
  /** Left out: every address of the machine. */
  readonly host?: string;
  readonly handler: Handler;
  /** A fault of the program; what the client sent wrong is no fault. */
  readonly onFault: (error: unknown) => void;
}

/** Listens, and resolves when it does. */
export async function serve({ port, host, handler, onFault }: ServeOptions): Promise<Server> {
  const server = createServer((request, response) => void respond(request, response, handler, onFault));
  // Longer than clients keep an idle connection: it is theirs to close, so that no request meets a closing one.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
  return server;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  handler: Handler,
  onFault: ServeOptions['onFault'],
): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    write(response, (await handler(request, url)) ?? json(404, { error: 'not found' }));
  } catch (error) {
    if (!(error instanceof BadRequestError)) onFault(error);
    write(response, error instanceof BadRequestError ? json(error.status, { error: error.message }) : json(500, {}));
  }
}

function write(response: ServerResponse, { status, headers = {}, body = '' }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', ...headers });
  response.end(body);
}

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** Stops taking, lets what is being answered finish. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
}

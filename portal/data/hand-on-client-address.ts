import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { environment } from './environment';
import { CLIENT_ADDRESS_HEADER, clientAddress } from './client-address';

/**
 * Writes the visitor's address into a header of each request, over anything that came under that name. A route of Next.js
 * cannot see the connection, and the X-Forwarded-For that it sees is what the visitor wrote.
 */
export function handOnClientAddress(): void {
  const { TRUSTED_PROXIES: proxies } = environment();
  subscribe('http.server.request.start', (message) => {
    if (!carriesRequest(message)) return;
    const { headers, socket } = message.request;
    headers[CLIENT_ADDRESS_HEADER] = clientAddress(
      socket.remoteAddress,
      headers['x-forwarded-for']?.toString(),
      proxies,
    );
  });
}

function carriesRequest(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === 'object' && message !== null && 'request' in message;
}

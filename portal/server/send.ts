import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FamilyAnswer } from '../family/page/answer';

const TAKES_PACKED = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i;

/** Writes an answer in one piece. */
export async function send(request: IncomingMessage, response: ServerResponse, answer: FamilyAnswer): Promise<void> {
  const { status, headers, page } = answer;
  const packed = page !== null && takesPacked(request);
  const body = page === null ? '' : packed ? page.packed : await page.plain();
  response.writeHead(status, {
    ...headers,
    'content-length': body.length,
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
    // What was sent and not read is not waited for.
    ...(request.method === 'POST' && !request.complete ? { connection: 'close' } : {}),
  });
  response.end(body);
}

export function takesPacked({ headers }: IncomingMessage): boolean {
  return TAKES_PACKED.test(headers['accept-encoding'] ?? '');
}

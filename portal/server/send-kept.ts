import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptPage } from './kept-pages';
import { takesPacked } from './send';

/** Sends a finished page, or says that the visitor's own copy of it is still good. */
export async function sendKept(request: IncomingMessage, response: ServerResponse, kept: KeptPage): Promise<void> {
  const { status, headers, etag, page } = kept;
  const isKnown = status === 200 && namesEtag(request.headers['if-none-match'], etag);
  const packed = takesPacked(request);
  const body = isKnown ? '' : packed ? page.packed : await page.plain();
  // One by one, so that who counts the readers can look at them afterwards; those of writeHead are not kept.
  for (const [name, value] of Object.entries({ ...headers, etag })) response.setHeader(name, value);
  response.writeHead(isKnown ? 304 : status, {
    ...(isKnown ? {} : { 'content-length': body.length }),
    ...(packed && !isKnown ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(body);
}

/** A proxy in front may have marked it as weak. */
function namesEtag(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

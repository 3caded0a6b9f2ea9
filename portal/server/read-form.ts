import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 4_096;

/** A form of ours is small and says how long it is; what is not is not read. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (!(length <= MOST_BYTES)) return new URLSearchParams();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

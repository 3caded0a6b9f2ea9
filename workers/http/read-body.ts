import type { IncomingMessage } from 'node:http';

/** The request is not what this program reads; the status says how. */
export class BadRequestError extends Error {
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
  }
}

/** @throws BadRequestError 413 when the body is longer */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) throw new BadRequestError(400, 'the body is no bytes');
    length += chunk.length;
    if (length > limitBytes) throw new BadRequestError(413, 'the body is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The fields of a form. @throws BadRequestError when a field comes twice: which one counts is not ours to guess */
export async function readForm(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Readonly<Record<string, string>>> {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(await readBody(request, limitBytes))) {
    if (fields.has(name)) throw new BadRequestError(400, 'a field comes twice');
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

import { request } from 'node:http';
import type { SystemUnderTest } from './system-under-test';

export interface OpenedPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
}

export interface Visit {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The visitor's own address: each of 127.0.0.0/8 is another visitor. */
  readonly from?: string;
}

/** As a browser asks: by the host name of the site, with the path just as it is written. */
export function openPage(
  { addresses }: Pick<SystemUnderTest, 'addresses'>,
  host: string,
  path: string,
  { method = 'GET', headers = {}, body, from }: Visit = {},
): Promise<OpenedPage> {
  const { port } = new URL(addresses.portal);
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const options = {
    host: '127.0.0.1',
    port,
    path,
    method,
    headers: { host: `${host}:${port}`, ...length, ...headers },
    agent: false,
    ...(from === undefined ? {} : { localAddress: from }),
  } as const;
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: bytes.toString('utf8'), bytes });
      });
    });
    asked.on('error', reject).end(body);
  });
}

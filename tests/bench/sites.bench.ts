import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { openPage } from '../support/open-page';
import type { SystemUnderTest } from '../support/system-under-test';
import { figure, type Bench, type Figure } from './figures';
import { load, type Loaded } from './load';

const SCHOOL = '/truong/thcs-long-binh';
const AIM = { atLeast: 2_000 } as const;

/** The pages that most visitors open, held against a server that does nothing but send the same file. */
export function sitesBench(system: Pick<SystemUnderTest, 'addresses'>): Bench {
  return {
    name: 'Trang trường: trang đầu, danh sách, bài viết',
    async run(): Promise<readonly Figure[]> {
      const figures: Figure[] = [];
      for (const [name, path] of [
        ['trang đầu', SCHOOL],
        ['danh sách tin', `${SCHOOL}/tin-tuc`],
        ['bài viết', await anyArticle(system)],
      ] as const) {
        const { text } = await openPage(system, 'localhost', path);
        const bare = await withFileServer(text, load);
        const ours = await load(`${system.addresses.portal}${path}`);
        figures.push(...compared(name, ours, bare));
      }
      return figures;
    },
  };
}

function compared(name: string, ours: Loaded, bare: Loaded): readonly Figure[] {
  return [
    figure(name, 'yêu cầu/giây', ours.perSecond, {
      aim: AIM,
      limit: { name: 'máy chủ tệp tĩnh', value: bare.perSecond },
    }),
    figure(`${name}, p99`, 'ms', ours.p99, { limit: { name: 'máy chủ tệp tĩnh, p99', value: bare.p99 } }),
  ];
}

async function anyArticle(system: Pick<SystemUnderTest, 'addresses'>): Promise<string> {
  const { text } = await openPage(system, 'localhost', `${SCHOOL}/sitemap.xml`);
  const path = /<loc>[^<]*(\/tin-tuc\/[a-z0-9-]+)<\/loc>/.exec(text)?.[1];
  if (path === undefined) throw new Error('no article in the demonstration');
  return SCHOOL + path;
}

/** As small as a server of files can be: looks whether the file is there and streams it. */
async function withFileServer<T>(page: string, use: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'file-server-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const server = createServer((_request, response) => {
    stat(file)
      .then(({ size }) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': size });
        // A client that leaves in the middle is no fault.
        pipeline(createReadStream(file), response, () => undefined);
      })
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  }
}

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import autocannon from 'autocannon';
import type { Database } from '@cong-truong/database/connect';
import { accountOf } from '../support/accounts';
import { anyCardOf, copyCards, freezeAnew, type CardKey } from './bench-cards';
import type { BenchClass } from './bench-school';
import { cpuTimeOf } from './cpu-time';
import { figure, medianOf, timed, type Bench, type Figure } from './figures';
import { CONNECTIONS, load } from './load';

const RUNS = 3;
const LIMIT = 'node:http và một lần đọc theo chỉ mục';

export interface ReportCardTarget {
  readonly portal: string;
  readonly portalPid: number;
  readonly owner: Database;
  readonly classes: readonly BenchClass[];
}

/** A parent's report card by HTTP, held against a bare node:http server with one indexed read. */
export function reportCardBench({ portal, portalPid, owner, classes }: ReportCardTarget): Bench {
  return {
    name: 'Phiếu liên lạc của một học sinh',
    async run(): Promise<readonly Figure[]> {
      const parent = accountOf('guardian', '9A1 năm học 2016-2017');
      const cookie = await signIn(portal, parent);
      const model = await anyCardOf(owner, parent.login);
      const again = await load(`${portal}${pathOf(model)}`, headersWith(cookie), () => cpuTimeOf(portalPid));
      const cards = await copyCards(owner, { login: parent.login, model, classes });
      const first = await medianOf(RUNS, async () => {
        await freezeAnew(owner, cards);
        return readEachOnce(portal, cookie, cards);
      });
      const bare = await withBareServer(owner, model, (url) => load(url, headersWith(cookie)));
      return [
        figure('phiếu liên lạc', 'yêu cầu/giây', again.perSecond, {
          aim: { atLeast: 1000 },
          limit: { name: LIMIT, value: bare.perSecond },
        }),
        figure('phiếu liên lạc, p99', 'ms', again.p99, { limit: { name: `${LIMIT}, p99`, value: bare.p99 } }),
        figure('CPU của cổng cho một phiếu', 'ms', again.cpuMs),
        figure('phiếu liên lạc, mỗi phiếu lần đầu', 'yêu cầu/giây', first, {
          limit: { name: LIMIT, value: bare.perSecond },
        }),
      ];
    },
  };
}

async function signIn(portal: string, { login, password }: { login: string; password: string }): Promise<string> {
  const response = await fetch(`${portal}/phu-huynh/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: portal },
    body: new URLSearchParams({ identifier: login, password }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (cookie === '') throw new Error(`the parent could not sign in: ${response.status}`);
  return cookie;
}

function pathOf({ studentId, schoolYear, term }: CardKey): string {
  return `/phu-huynh/con/${studentId}/${schoolYear}/${term}`;
}

/** As every browser asks. */
function headersWith(cookie: string): Record<string, string> {
  return { cookie, 'accept-encoding': 'gzip, deflate, br' };
}

/** Each connection has cards of its own, so that no card is asked twice. @returns requests a second */
async function readEachOnce(portal: string, cookie: string, cards: readonly CardKey[]): Promise<number> {
  const each = Math.floor(cards.length / CONNECTIONS);
  let next = 0;
  const options: autocannon.Options = {
    url: portal,
    connections: CONNECTIONS,
    amount: each * CONNECTIONS,
    setupClient: (client) => {
      const own = cards.slice(next, next + each);
      next += each;
      client.setRequests(own.map((card) => ({ path: pathOf(card), headers: headersWith(cookie) })));
    },
  };
  let refused = 0;
  const seconds = await timed(async () => {
    const result = await autocannon(options);
    refused = result.non2xx + result.errors;
  });
  if (refused > 0) throw new Error(`${refused} cards could not be read`);
  return (each * CONNECTIONS) / seconds;
}

async function withBareServer<T>(owner: Database, card: CardKey, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    createHash('sha256')
      .update(request.headers.cookie ?? '')
      .digest();
    owner
      .query('select document::text from edu.report_card where student_id = $1 and school_year = $2 and term = $3', [
        card.studentId,
        card.schoolYear,
        card.term,
      ])
      .then(([row]) => response.end((row as { document: string } | undefined)?.document))
      .catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

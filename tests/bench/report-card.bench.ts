import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@cong-truong/database/connect';
import { accountOf } from '../support/accounts';
import { figure, type Bench, type Figure } from './figures';
import { load } from './load';

export interface ReportCardTarget {
  readonly portal: string;
  readonly owner: Database;
}

/** A parent's report card by HTTP, held against a bare node:http server with one indexed read. */
export function reportCardBench({ portal, owner }: ReportCardTarget): Bench {
  return {
    name: 'Phiếu liên lạc của một học sinh',
    async run(): Promise<readonly Figure[]> {
      const cookie = await signIn(portal);
      const card = await anyCard(owner);
      const ours = await load(`${portal}/phu-huynh/con/${card.studentId}/${card.schoolYear}/${card.term}`, { cookie });
      const bare = await withBareServer(owner, card, (url) => load(url, { cookie }));
      return [
        figure('phiếu liên lạc', 'yêu cầu/giây', ours.perSecond, {
          aim: { atLeast: 1000 },
          limit: { name: 'node:http và một lần đọc theo chỉ mục', value: bare.perSecond },
        }),
        figure('phiếu liên lạc, p99', 'ms', ours.p99, {
          limit: { name: 'node:http và một lần đọc theo chỉ mục, p99', value: bare.p99 },
        }),
      ];
    },
  };
}

async function signIn(portal: string): Promise<string> {
  const { login, password } = accountOf('guardian', '9A1 năm học 2016-2017');
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

interface CardKey {
  readonly studentId: string;
  readonly schoolYear: string;
  readonly term: number;
}

async function anyCard(owner: Database): Promise<CardKey> {
  const { login } = accountOf('guardian', '9A1 năm học 2016-2017');
  const [card] = await owner.query<{ studentId: string; schoolYear: string; term: number }>(
    `select c.student_id as "studentId", c.school_year as "schoolYear", c.term
     from up_users u join edu.family_link l on l.account_id = u.document_id
     join edu.report_card c on c.student_id = l.student_id where u.username = $1 limit 1`,
    [login],
  );
  if (!card) throw new Error('no published report card of the demonstration parent');
  return card;
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

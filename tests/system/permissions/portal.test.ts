import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { accountOf } from '../../support/accounts';
import { eventually } from '../../support/eventually';
import { familyCookie } from '../../support/family-client';
import { asOwner } from '../../support/register';
import { ROOT } from '../../support/root';
import { sharedSystem } from '../../support/shared-system';

const system = sharedSystem();
const YEAR = '2016-2017';

type Visitor = 'parent' | 'anonymous';
interface Ask {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
}

/** What each file of the portal answers, and to whom: the status for a parent, and for a visitor who is not signed in. */
const SITE = '/truong/thcs-long-binh';
const TABLE: Readonly<Record<string, { readonly asks: readonly Ask[]; readonly answers: Record<Visitor, number> }>> = {
  'family/routes/children.route.ts': { asks: [{ path: '/phu-huynh' }], answers: { parent: 200, anonymous: 303 } },
  'family/routes/sign-in.route.ts': {
    asks: [{ path: '/phu-huynh/dang-nhap' }],
    answers: { parent: 303, anonymous: 200 },
  },
  // From no page of ours, a POST is refused whoever sends it.
  'family/routes/sign-out.route.ts': {
    asks: [{ method: 'POST', path: '/phu-huynh/dang-xuat' }],
    answers: { parent: 403, anonymous: 403 },
  },
  // What no route of the families' side takes.
  'server/family-side.ts': {
    asks: [{ path: '/phu-huynh/khong-co' }, { path: '/phu-huynh/con' }, { path: '/phu-huynh/con/a/2016-2017/1/x' }],
    answers: { parent: 404, anonymous: 404 },
  },
  // Own and others' children: the tests below.
  'family/routes/report-card.route.ts': {
    asks: [{ path: '/phu-huynh/con/khong-phai-con/2016-2017/1' }],
    answers: { parent: 404, anonymous: 303 },
  },
  ...open('app/(public)/sites/[mount]/[slug]/page.tsx', SITE),
  ...open('app/(public)/sites/[mount]/[slug]/tin-tuc/page.tsx', `${SITE}/tin-tuc`),
  ...open('app/(public)/sites/[mount]/[slug]/thong-bao/page.tsx', `${SITE}/thong-bao`),
  ...open('app/(public)/sites/[mount]/[slug]/van-ban/[[...filter]]/page.tsx', `${SITE}/van-ban`),
  ...open('app/(public)/sites/[mount]/[slug]/lich/[[...month]]/page.tsx', `${SITE}/lich`),
  ...open('app/(public)/sites/[mount]/[slug]/lien-he/page.tsx', `${SITE}/lien-he`),
  ...open('app/(public)/sites/[mount]/[slug]/en/page.tsx', `${SITE}/en`),
  ...open('app/(public)/sites/[mount]/[slug]/lich/tuan/[monday]/page.tsx', `${SITE}/lich/tuan/2026-11-23`),
  ...open('app/(public)/sites/[mount]/[slug]/danh-ba/page.tsx', `${SITE}/danh-ba`),
  ...open('app/(public)/sites/[mount]/[slug]/so-do-to-chuc/page.tsx', `${SITE}/so-do-to-chuc`),
  ...open('app/(public)/sites/[mount]/[slug]/cong-khai/[[...year]]/page.tsx', `${SITE}/cong-khai`),
  ...open('app/(public)/sites/[mount]/[slug]/tuyen-sinh/page.tsx', `${SITE}/tuyen-sinh`),
  ...open('app/(public)/sites/[mount]/[slug]/thoi-khoa-bieu/page.tsx', `${SITE}/thoi-khoa-bieu`),
  ...open('app/(public)/sites/[mount]/[slug]/thuc-don/[[...week]]/page.tsx', `${SITE}/thuc-don`),
  ...open('app/(public)/sites/[mount]/[slug]/thu-vien-anh/[[...page]]/page.tsx', `${SITE}/thu-vien-anh`),
  ...open('app/(public)/sites/[mount]/[slug]/hoi-dap/page.tsx', `${SITE}/hoi-dap`),
  ...open('app/(public)/sites/[mount]/[slug]/hoi-dap/da-gui/page.tsx', `${SITE}/hoi-dap/da-gui`),
  ...open('app/(public)/sites/[mount]/[slug]/vinh-danh/page.tsx', `${SITE}/vinh-danh`),
  ...notThere('app/(public)/sites/[mount]/[slug]/hoi-dap/[question]/page.tsx', `${SITE}/hoi-dap/khongco`),
  ...open('app/(public)/sites/[mount]/[slug]/so-do-trang/page.tsx', `${SITE}/so-do-trang`),
  // An authority's alone.
  ...open('app/(public)/sites/[mount]/[slug]/truong/[[...filter]]/page.tsx', '/truong'),
  ...open('app/(public)/sites/[mount]/[slug]/thong-ke/page.tsx', '/thong-ke'),
  ...notThere('app/(public)/sites/[mount]/[slug]/tuyen-sinh/[notice]/page.tsx', `${SITE}/tuyen-sinh/khong-co`),
  ...notThere('app/(public)/sites/[mount]/[slug]/hoi-dap/trang/[page]/page.tsx', `${SITE}/hoi-dap/trang/999`),
  ...notThere('app/(public)/sites/[mount]/[slug]/tin-tuc/[article]/ban-in/page.tsx', `${SITE}/tin-tuc/khong-co/ban-in`),
  ...notThere(
    'app/(public)/sites/[mount]/[slug]/tin-tuc/chuyen-muc/[category]/[[...page]]/page.tsx',
    `${SITE}/tin-tuc/chuyen-muc/khong-co`,
  ),
  // An empty frame: what is written anew for each visitor is put into it.
  ...open('app/(public)/sites/[mount]/[slug]/khung/page.tsx', `${SITE}/khung`),
  ...open('app/(public)/sites/[mount]/[slug]/tim-kiem/route.ts', `${SITE}/tim-kiem?q=hoc`),
  // From no page of ours, a question is refused whoever sends it.
  'app/(public)/sites/[mount]/[slug]/hoi-dap/gui/route.ts': {
    asks: [{ method: 'POST', path: `${SITE}/hoi-dap/gui` }],
    answers: { parent: 403, anonymous: 403 },
  },
  // Without a token of the CMS's making, a draft is opened for nobody: preview.test.ts.
  'app/(public)/sites/[mount]/[slug]/xem-truoc/[type]/[documentId]/route.ts': {
    asks: [
      { path: `${SITE}/xem-truoc/articles/abcdefghij0123456789abcd` },
      { path: `${SITE}/xem-truoc/articles/abcdefghij0123456789abcd?ma=a.b` },
    ],
    answers: { parent: 403, anonymous: 403 },
  },
  ...notThere(
    'app/(public)/sites/[mount]/[slug]/xem-truoc/[type]/[documentId]/trang/page.tsx',
    `${SITE}/xem-truoc/articles/abcdefghij0123456789abcd/trang`,
  ),
  ...open('app/(public)/sites/[mount]/[slug]/chia-se/[...path]/route.ts', `${SITE}/chia-se/tin-tuc.png`),
  ...notThere('app/(public)/sites/[mount]/[slug]/tin-tuc/[article]/page.tsx', `${SITE}/tin-tuc/khong-co`),
  ...notThere('app/(public)/sites/[mount]/[slug]/tin-tuc/trang/[page]/page.tsx', `${SITE}/tin-tuc/trang/999`),
  ...notThere('app/(public)/sites/[mount]/[slug]/thong-bao/trang/[page]/page.tsx', `${SITE}/thong-bao/trang/999`),
  ...notThere('app/(public)/sites/[mount]/[slug]/trang/[page]/page.tsx', `${SITE}/trang/khong-co`),
  ...notThere('app/(public)/sites/[mount]/[slug]/[...rest]/page.tsx', `${SITE}/khong/co`),
  ...open('app/api/health/route.ts', '/api/health'),
  'app/api/revalidate/route.ts': {
    asks: [{ method: 'POST', path: '/api/revalidate' }],
    answers: { parent: 401, anonymous: 401 },
  },
  ...open('app/(public)/sites/[mount]/[slug]/robots.txt/route.ts', '/robots.txt'),
  ...open('app/(public)/sites/[mount]/[slug]/sitemap.xml/route.ts', `${SITE}/sitemap.xml`),
  ...open('app/(public)/sites/[mount]/[slug]/rss.xml/route.ts', `${SITE}/rss.xml`),
  ...open('app/(public)/sites/[mount]/[slug]/atom.xml/route.ts', `${SITE}/atom.xml`),
  ...open('app/(public)/sites/[mount]/[slug]/lich.ics/route.ts', `${SITE}/lich.ics`),
  ...notThere('app/fonts/[file]/route.ts', '/fonts/khong-co.woff2'),
  ...notThere('app/media/[...path]/route.ts', '/media/khong-co.jpg'),
};

function open(file: string, path: string) {
  return { [file]: { asks: [{ path }], answers: { parent: 200, anonymous: 200 } } };
}

function notThere(file: string, path: string) {
  return { [file]: { asks: [{ path }], answers: { parent: 404, anonymous: 404 } } };
}

let cookie: string;
beforeAll(async () => {
  cookie = await familyCookie(system, accountOf('guardian', '9A1 năm học 2016-2017'));
});

function ask({ method = 'GET', path }: Ask, who: Visitor): Promise<Response> {
  const headers: Record<string, string> = who === 'parent' ? { cookie } : {};
  return fetch(`${system.addresses.portal}${path}`, { method, redirect: 'manual', headers });
}

test('every route of the portal stands in the table', () => {
  const portal = join(ROOT, 'portal');
  const files = ['app', 'family/routes'].flatMap((folder) =>
    readdirSync(join(portal, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^page\.tsx$|^route\.ts$|\.route\.ts$/.test(entry.name))
      .map((entry) => relative(portal, join(entry.parentPath, entry.name))),
  );
  expect(['server/family-side.ts', ...files].sort()).toEqual(Object.keys(TABLE).sort());
});

const cases = Object.entries(TABLE).flatMap(([file, { asks, answers }]) =>
  asks.flatMap((one) => (['parent', 'anonymous'] as const).map((who) => ({ file, one, who, status: answers[who] }))),
);
test.each(cases)('$one.path, $who: $status', async ({ one, who, status }) => {
  expect((await ask(one, who)).status).toBe(status);
});

interface Card {
  readonly studentId: string;
  readonly name: string;
}

function cards(where: string): Promise<readonly Card[]> {
  const { login } = accountOf('guardian', '9A1 năm học 2016-2017');
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<Card>(
      `select c.student_id as "studentId", c.document -> 'pupil' ->> 'fullName' as name from edu.report_card c
       where c.school_year = $2 and c.term = 1 and ${where} (
         select from up_users u join edu.family_link l on l.account_id = u.document_id
         where u.username = $1 and l.student_id = c.student_id)
       order by c.student_id limit 20`,
      [login, YEAR],
    );
    return rows;
  });
}

test("a parent reads her own child's card", async () => {
  const [own] = await eventually('the cards of 2016-2017', async () => {
    const found = await cards('exists');
    return found.length > 0 && found;
  });
  const response = await ask({ path: `/phu-huynh/con/${own?.studentId}/${YEAR}/1` }, 'parent');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toMatch(/private/);
  expect(response.headers.get('cache-control')).toMatch(/no-store/);
  expect(await response.text()).toContain(own?.name);
});

test('a card that was just read is shown to nobody else, and to nobody after signing out', async () => {
  const [own] = await cards('exists');
  const path = `/phu-huynh/con/${own?.studentId}/${YEAR}/1`;
  const other = await familyCookie(system, accountOf('guardian', '6A1 và 7A2'));
  const leaving = await familyCookie(system, accountOf('guardian', '9A1 năm học 2016-2017'));
  const read = (who: string) =>
    fetch(`${system.addresses.portal}${path}`, { redirect: 'manual', headers: { cookie: who } });
  expect((await read(leaving)).status).toBe(200);
  expect((await read(other)).status).toBe(404);
  await fetch(`${system.addresses.portal}/phu-huynh/dang-xuat`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: leaving, origin: system.addresses.portal },
  });
  expect((await read(leaving)).status).toBe(303);
  expect((await read(cookie)).status).toBe(200);
});

test("nobody reads another's child, whatever is tried", async () => {
  const others = await eventually('the cards of other pupils', async () => {
    const found = await cards('not exists');
    return found.length > 0 && found;
  });
  for (const { studentId, name } of others) {
    for (const who of ['parent', 'anonymous'] as const) {
      const path = `/phu-huynh/con/${studentId}/${YEAR}/1`;
      for (const variant of [path, `${path}.rsc`, `${path}?_rsc=1`, `/_next/data/x${path}.json`, `//${path}`]) {
        const response = await ask({ path: variant }, who);
        expect({ variant, who, ok: response.ok }).toEqual({ variant, who, ok: false });
        expect(await response.text()).not.toContain(name);
      }
    }
  }
});

test.each([
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-forwarded-host': 'thcs-long-binh.localhost' },
  { cookie: 'ct_session=forged' },
  { authorization: 'Bearer forged' },
])('a header opens no door: %j', async (headers) => {
  const response = await fetch(`${system.addresses.portal}/phu-huynh`, { redirect: 'manual', headers });
  expect(response.status).toBe(303);
});

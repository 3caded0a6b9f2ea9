import type { Browser, Page } from 'puppeteer-core';
import { DEMONSTRATION_PASSWORD } from '@cong-truong/database/demonstration/accounts';
import { accountOf } from '../support/accounts';
import { changePerson, keptSheets } from '../support/admin-pages';
import { openBrowser, personAtAdmin, press, shows, visibleText } from '../support/browser';
import { eventually } from '../support/eventually';
import { asOwner, findClass, type FoundClass } from '../support/register';
import { sharedSystem } from '../support/shared-system';

/** A line that breaks, an answer that is lost, a session that ends: nothing typed is lost, and nothing is stored twice. */
const system = sharedSystem();
const { cms } = system.addresses;

/** The first column; two pupils whom no other test uses. */
const COLUMN = { kind: 'regular', ordinal: 1 };
const ROWS = [8, 9];
let browser: Browser;
let own: FoundClass;
let before: readonly (number | null)[];
beforeAll(async () => {
  browser = await openBrowser();
  own = await asOwner(system, (owner) => findClass(owner, 'thcs-long-binh', '6A1'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  before = await storedTenths();
});

const sheetUrl = () =>
  `${cms}/admin/plugins/gradebook/so-diem?${new URLSearchParams({ nam: '2026-2027', hk: '1', lop: own.classId, mon: 'TOAN' })}`;

async function openSheet(page: Page): Promise<void> {
  await page.goto(sheetUrl());
  await page.waitForSelector('[role="grid"] [data-row="9"] [data-col="0"]');
}

async function teacherAtSheet(): Promise<Page> {
  const page = await personAtAdmin(browser, system, 'subject-teacher');
  page.on('dialog', (dialog) => void dialog.accept());
  await openSheet(page);
  return page;
}

async function type(page: Page, texts: readonly string[]): Promise<void> {
  await page.click(`[data-row="${ROWS[0]}"] [data-col="0"]`);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

/** Closes the page without a line, and gives a new one of the same browser with a line. */
async function closeOffline(page: Page): Promise<Page> {
  const next = await page.browserContext().newPage();
  await next.setViewport(page.viewport());
  await page.close();
  return next;
}

function storedTenths(): Promise<readonly (number | null)[]> {
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ student_id: string; tenths: number | null }>(
      `select student_id, tenths from edu.score
       where offering_id = $1 and term = 1 and kind = $2 and ordinal = $3 and student_id = any($4)`,
      [own.offeringId, COLUMN.kind, COLUMN.ordinal, pupils()],
    );
    return pupils().map((pupil) => rows.find(({ student_id: id }) => id === pupil)?.tenths ?? null);
  });
}

function journalled(): Promise<number> {
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ links: number }>(
      `select count(*)::int as links from edu.journal
       where subject ->> 'offeringId' = $1 and subject ->> 'studentId' = any($2)`,
      [own.offeringId, pupils()],
    );
    return rows[0]?.links ?? -1;
  });
}

const pupils = () => ROWS.map((row) => own.studentIds[row] ?? '');
const stored = (expected: readonly number[]) =>
  eventually(
    `${expected.join(', ')} in the register`,
    async () => String(await storedTenths()) === String(expected) || null,
    { seconds: 40 },
  );
/** Values that differ from what stands there and from each other's tests. */
const others = (shift: number) => before.map((tenths) => (((tenths ?? 0) + shift) % 90) + 5);
const asText = (tenths: readonly number[]) => tenths.map((value) => (value / 10).toFixed(1).replace('.', ','));

test('typed without a line, the page closed and opened anew with the line back: stored once', async () => {
  let page = await teacherAtSheet();
  const wanted = others(7);
  const links = await journalled();
  await page.setOfflineMode(true);
  await type(page, asText(wanted));
  await shows(page, /2 ô chưa gửi – mất kết nối, sẽ gửi lại khi có mạng/);
  expect(await page.$$eval('td[data-state="value"]', (cells) => cells.length)).toBe(2);

  page = await closeOffline(page);
  expect(await storedTenths()).toEqual(before);
  await openSheet(page);
  await shows(page, /Đã đưa lại vào bảng 2 ô/);
  await stored(wanted);
  expect(await journalled()).toBe(links + 2);
  await shows(page, /Đã lưu/);
  await eventually('nothing to be kept any more', async () => (await keptSheets(page)).length === 0);
});

test('the line comes back under an open page: sent without being asked for', async () => {
  const page = await teacherAtSheet();
  const wanted = others(11);
  await page.setOfflineMode(true);
  await type(page, asText(wanted));
  await shows(page, /chưa gửi – mất kết nối/);
  await page.setOfflineMode(false);
  await stored(wanted);
  await shows(page, /Đã lưu/);
});

test('the save is stored and its answer lost, then the page too: one effect', async () => {
  const page = await teacherAtSheet();
  const wanted = others(13);
  const links = await journalled();
  const line = await page.createCDPSession();
  await line.send('Fetch.enable', { patterns: [{ urlPattern: '*/gradebook/sheets/*', requestStage: 'Response' }] });
  line.on('Fetch.requestPaused', ({ requestId, request }) => {
    const lost = request.method === 'PUT';
    void (
      lost
        ? line.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' })
        : line.send('Fetch.continueRequest', { requestId })
    ).catch(() => undefined);
  });
  await type(page, asText(wanted));
  await shows(page, /chưa gửi – máy chủ chưa trả lời/);
  await stored(wanted);
  await line.detach();
  await openSheet(page);
  await eventually('nothing to be kept any more', async () => (await keptSheets(page)).length === 0);
  expect(await storedTenths()).toEqual(wanted);
  expect(await journalled()).toBe(links + 2);
});

test('somebody else at the same browser neither sees nor sends them', async () => {
  let page = await teacherAtSheet();
  const wanted = others(17);
  await page.setOfflineMode(true);
  await type(page, asText(wanted));
  await shows(page, /chưa gửi – mất kết nối/);
  page = await closeOffline(page);
  await page.goto(`${cms}/admin/auth/login`);
  await changePerson(page, cms, 'homeroom-teacher');
  await openSheet(page);
  expect(await keptSheets(page)).toHaveLength(1);
  expect(await visibleText(page)).not.toMatch(/Đã đưa lại|còn giữ/);
  expect(await storedTenths()).toEqual(before);

  await changePerson(page, cms, 'subject-teacher');
  await openSheet(page);
  await stored(wanted);
});

test('the session ends while she types: signed in again over the sheet, then it is sent', async () => {
  const page = await teacherAtSheet();
  const wanted = others(19);
  await asOwner(system, (owner) =>
    owner.query(`delete from strapi_sessions where user_id = (select id::text from admin_users where email = $1)`, [
      accountOf('subject-teacher').login,
    ]),
  );
  await type(page, asText(wanted));
  await shows(page, /2 ô chưa gửi – phiên đăng nhập đã hết/);
  expect(await storedTenths()).toEqual(before);

  await press(page, /^Đăng nhập lại$/);
  await page.waitForSelector('[role="dialog"] input[type="password"]:focus');
  await page.keyboard.type('không phải mật khẩu');
  await page.keyboard.press('Enter');
  await shows(page, /mật khẩu không đúng/);
  await page.keyboard.type(DEMONSTRATION_PASSWORD);
  await page.keyboard.press('Enter');
  await stored(wanted);
  await shows(page, /Đã lưu/);
});

test('what was stored can be undone and done again, each as a save of its own', async () => {
  const page = await teacherAtSheet();
  const wanted = others(23);
  await type(page, asText(wanted));
  await stored(wanted);
  const control = async (key: 'KeyZ' | 'KeyY') => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  await control('KeyZ');
  await stored(before.map((tenths) => tenths ?? 0));
  await control('KeyY');
  await stored(wanted);
});

test('a stroke opens the search; a name without diacritics and Enter lead to the row', async () => {
  const page = await teacherAtSheet();
  const name = await page.$eval('[data-row="5"] th', (cell) => cell.textContent ?? '');
  await page.click('[data-row="0"] [data-col="0"]');
  await page.keyboard.press('/');
  await page.waitForSelector('[role="searchbox"]:focus');
  await page.keyboard.type(
    name
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase(),
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (wanted) => document.activeElement?.getAttribute('aria-label')?.startsWith(wanted) === true,
    { timeout: 10_000 },
    name,
  );
});

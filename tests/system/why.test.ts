import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, personAtAdmin, shows } from '../support/browser';
import { asOwner, findClass, type FoundClass } from '../support/register';
import { sharedSystem } from '../support/shared-system';

/** "Vì sao?" from the keyboard, in the grid and in the class summary. Nothing is changed. */
const system = sharedSystem();
const { cms } = system.addresses;

let browser: Browser;
let group: FoundClass;
beforeAll(async () => {
  browser = await openBrowser();
  group = await asOwner(system, (owner) => findClass(owner, 'thcs-long-binh', '6A1'));
});
afterAll(() => browser.close());

const gradebook = (page: string, search: Record<string, string>) =>
  `${cms}/admin/plugins/gradebook/${page}?${new URLSearchParams({ nam: '2026-2027', hk: '1', lop: group.classId, ...search })}`;

async function alt(page: Page, key: 'KeyV'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
}
const panel = (page: Page) => page.evaluate(() => document.querySelector('#gradebook-why')?.textContent ?? null);
const focusIn = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.closest(wanted) !== null, { timeout: 10_000 }, selector);

test('in the grid the panel follows each key, leads the focus in and out, and gives it back', async () => {
  const page = await personAtAdmin(browser, system, 'subject-teacher');
  await page.goto(gradebook('so-diem', { mon: 'TOAN' }));
  // The final test of Toán is the one column that the demonstration leaves open.
  await page.waitForSelector('[data-row="0"] [data-col="5"]');
  await page.click('[data-row="0"] [data-col="5"]');

  await alt(page, 'KeyV');
  await focusIn(page, '#gradebook-why');
  expect(await panel(page)).toMatch(/Còn thiếu: .*cuối kỳ/);

  await alt(page, 'KeyV');
  await focusIn(page, '[role="grid"]');
  await page.keyboard.type('8');
  expect(await panel(page)).toMatch(/ĐTBmhk\s=\s\(.*3×8,0\) \/ \d+ .*\d,\d.*Thông tư 22\/2021, Điều 9/s);
  await page.keyboard.press('Escape');
  expect(await panel(page)).toMatch(/Còn thiếu/);

  await alt(page, 'KeyV');
  await focusIn(page, '#gradebook-why');
  await page.keyboard.press('Escape');
  await focusIn(page, '[role="grid"]');
  expect(await panel(page)).toBeNull();
});

test('in the class summary a name opens the reasons of all its results', async () => {
  const page = await personAtAdmin(browser, system, 'homeroom-teacher');
  await page.goto(gradebook('tong-hop', {}));
  await page.waitForSelector('[data-pupil] button');
  await page.focus('[data-pupil] button');
  await page.keyboard.press('Enter');
  await shows(page, /Từng môn/);
  const dialog = await page.evaluate(() => document.querySelector('[role="dialog"]')?.textContent ?? '');
  expect(dialog).toMatch(/Kết quả học tập.*Kết quả rèn luyện.*ĐTBmhk\s=\s\(/s);
  expect(dialog).toMatch(/Toán.*Còn thiếu: .*cuối kỳ/s);
  await page.keyboard.press('Escape');
  await focusIn(page, '[data-pupil]');
});

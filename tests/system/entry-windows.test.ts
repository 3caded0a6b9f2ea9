import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { AdminClient } from '../support/admin-client';
import { openBrowser, personAtAdmin, press, shows, visibleText } from '../support/browser';
import { asOwner, findClass, type FoundClass } from '../support/register';
import { sharedSystem } from '../support/shared-system';

/** The principal closes a column while a teacher is at it. The column is one of its own: other tests save beside it. */
const system = sharedSystem();
const { cms } = system.addresses;
const COLUMN = 'regular-4';
/** Place of the column in the grid. */
const COL = 3;

let browser: Browser;
let own: FoundClass;
beforeAll(async () => {
  browser = await openBrowser();
  own = await asOwner(system, (owner) => findClass(owner, 'thcs-long-binh', '6A1'));
});
afterAll(async () => {
  await browser.close();
  await asOwner(system, (owner) =>
    owner.query(`delete from edu.entry_window where offering_id = $1`, [own.offeringId]),
  );
});

const address = (page: string, more: Record<string, string> = {}) =>
  `${cms}/admin/plugins/gradebook/${page}?${new URLSearchParams({ nam: '2026-2027', hk: '1', ...more })}`;

/** Chooses in the list with this name, once it has the entry. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.waitForFunction(
    (name, wanted) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(name));
      return [...(field?.querySelectorAll('option') ?? [])].some(({ text }) => text === wanted);
    },
    { timeout: 30_000 },
    label,
    option,
  );
  for (const field of await page.$$('label')) {
    const list = await field.$('select');
    if (!list || !(await field.evaluate((one, name) => one.textContent?.startsWith(name), label))) continue;
    await list.select(
      await list.evaluate((one, wanted) => [...one.options].find(({ text }) => text === wanted)?.value ?? '', option),
    );
  }
}

async function writeAt(page: Page, row: number, col: number, text: string): Promise<void> {
  await page.click(`[data-row="${row}"] [data-col="${col}"]`);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('a window set, closed while a teacher types, seen with its reason, and taken away again', async () => {
  const principal = await personAtAdmin(browser, system, 'principal');
  await principal.goto(address('dot-nhap-diem'));
  await press(principal, /^Thêm đợt nhập điểm$/);
  await choose(principal, 'Phạm vi', 'Một cột');
  await choose(principal, 'Lớp', '6A1');
  await choose(principal, 'Môn', 'Toán');
  const title = 'Điểm đánh giá thường xuyên lần 4';
  await choose(principal, 'Cột', title);
  await press(principal, /^Đặt đợt này$/, '[role="dialog"]');
  await shows(principal, /Lớp 6A1, Toán, cột/);
  await shows(principal, /Đang mở/);

  const teacher = await personAtAdmin(browser, system, 'subject-teacher');
  await teacher.goto(address('so-diem', { lop: own.classId, mon: 'TOAN' }));
  await teacher.waitForSelector(`[data-row="7"] [data-col="${COL}"]`);
  await teacher.click(`[data-row="7"] [data-col="${COL}"]`);
  await shows(teacher, /nhập đến 22:00 ngày/);

  await press(principal, /^Khóa ngay$/, 'table');
  await press(principal, /^Khóa ngay$/, '[role="dialog"]');
  await shows(principal, /Đã khóa/);

  // The teacher's screen does not know it yet: what she types is refused with the reason, stays, and holds up nothing else.
  await writeAt(teacher, 7, COL, '6,5');
  await shows(teacher, new RegExp(`Cột ${title} đã khóa lúc \\d\\d:\\d\\d ngày .* riêng của cột này`));
  const cell = await teacher.$eval(`[data-row="7"] [data-col="${COL}"]`, (one) => one.textContent);
  expect(cell).toBe('6,5');
  expect(await stored(own, COLUMN, 7)).not.toBe(65);

  await teacher.evaluate(() =>
    window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true),
  );
  const fresh = await personAtAdmin(browser, system, 'subject-teacher');
  await fresh.goto(address('so-diem', { lop: own.classId, mon: 'TOAN' }));
  await fresh.waitForSelector(`[data-head="${COL}"] [aria-label="Đã khóa"]`);
  await fresh.click(`[data-row="7"] [data-col="${COL}"]`);
  await shows(fresh, new RegExp(`Cột ${title} đã khóa lúc`));
  await writeAt(fresh, 7, COL, '9');
  expect(await stored(own, COLUMN, 7)).not.toBe(90);

  await press(principal, /^Bỏ$/, 'table');
  await press(principal, /^Bỏ đợt này$/, '[role="dialog"]');
  await shows(principal, /Chưa đặt đợt nhập điểm nào/);
  expect((await journalled(own)).slice(-3)).toEqual(['window.added', 'window.closed', 'window.removed']);
});

test('the page of the windows keeps WCAG, the dialog as well', async () => {
  const page = await personAtAdmin(browser, system, 'principal');
  await page.goto(address('dot-nhap-diem'));
  await press(page, /^Thêm đợt nhập điểm$/);
  await shows(page, /Loại điểm/);
  await page.evaluate(axe.source);
  const result = (await page.evaluate(
    `axe.run('[role="dialog"]', { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa'] }, resultTypes: ['violations'] })`,
  )) as axe.AxeResults;
  expect(result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the office sees the windows and has no button; a teacher has no page', async () => {
  const office = await personAtAdmin(browser, system, 'school-office');
  await office.goto(address('dot-nhap-diem'));
  await shows(office, /Chưa đặt đợt nhập điểm nào/);
  expect(await visibleText(office)).not.toMatch(/Thêm đợt nhập điểm/);
  const teacher = await AdminClient.signInAs(cms, 'subject-teacher');
  expect((await teacher.send('GET', '/gradebook/entry-windows/2026-2027/1')).status).toBe(403);
});

function stored({ offeringId, studentIds }: FoundClass, column: string, pupil: number): Promise<number | null> {
  const [kind, ordinal] = column.split('-');
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ tenths: number | null }>(
      'select tenths from edu.score where offering_id = $1 and student_id = $2 and term = 1 and kind = $3 and ordinal = $4',
      [offeringId, studentIds[pupil], kind, ordinal],
    );
    return rows[0]?.tenths ?? null;
  });
}

function journalled({ offeringId }: FoundClass): Promise<string[]> {
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ action: string }>(
      `select action from edu.journal where action like 'window.%' and subject ->> 'offeringId' = $1 order by seq`,
      [offeringId],
    );
    return rows.map(({ action }) => action);
  });
}

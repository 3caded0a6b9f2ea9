import type { Browser, Page } from 'puppeteer-core';
import { checkPdf } from '@cong-truong/workers/print/files/check-pdf';
import { FAMILY_PHONES } from '@cong-truong/database/demonstration/accounts';
import { AdminClient } from '../support/admin-client';
import { openBrowser, parentAtPortal, personAtAdmin, press, shows, visibleText } from '../support/browser';
import { completeClass } from '../support/complete-class';
import { eventually } from '../support/eventually';
import { receivedEmails, receivedSms } from '../support/mailbox';
import { asOwner, findClass, type FoundClass } from '../support/register';
import { sharedSystem } from '../support/shared-system';

/** The main job, end to end, as people do it: with real keys in a real browser. */
const system = sharedSystem();
const { cms } = system.addresses;

const CLASS = '7A2';
let browser: Browser;
let own: FoundClass;
beforeAll(async () => {
  browser = await openBrowser();
  // Complete but for one column, as 6A1 is in the demonstration; other tests work in 6A1 and need it open.
  own = await asOwner(system, (owner) => findClass(owner, 'thcs-long-binh', CLASS));
  await completeClass(system, own.classId);
  await asOwner(system, (owner) =>
    owner.query(`delete from edu.score where offering_id = $1 and term = 1 and kind = 'final'`, [own.offeringId]),
  );
});
afterAll(() => browser.close());

const gradebook = (page: string, search: Record<string, string>) =>
  `${cms}/admin/plugins/gradebook/${page}?${new URLSearchParams({ nam: '2026-2027', hk: '1', ...search })}`;

async function openSheet(): Promise<Page> {
  const page = await personAtAdmin(browser, system, 'subject-teacher');
  await page.goto(gradebook('so-diem', { lop: own.classId, mon: 'TOAN' }));
  await page.waitForSelector('[role="grid"] [role="gridcell"]');
  return page;
}

/** Clicks the cell of a pupil (0: the first) in the column with this number. */
async function clickCell(page: Page, row: number, col: number): Promise<void> {
  const rows = await page.$$('[role="grid"] tbody tr');
  const cell = await rows[row]?.$(`[data-col="${col}"]`);
  await cell?.click();
}

/** The last column for marks: the final test. */
const FINAL = 5;
const AVERAGE = 6;

async function cellText(page: Page, row: number, col: number): Promise<string> {
  return page.evaluate(
    (r, c) => {
      const cell = document.querySelectorAll('[role="grid"] tbody tr')[r]?.querySelector(`[data-col="${c}"]`);
      return cell?.querySelector('input')?.value ?? (cell as HTMLElement | null)?.innerText ?? '';
    },
    row,
    col,
  );
}

test('a teacher types a column: averages as she types, three ways to write a score, a refusal at the cell', async () => {
  const page = await openSheet();
  await clickCell(page, 0, FINAL);
  for (const text of ['8', '8,0', '8.0']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  expect([await cellText(page, 0, FINAL), await cellText(page, 1, FINAL), await cellText(page, 2, FINAL)]).toEqual([
    '8,0',
    '8,0',
    '8,0',
  ]);
  expect(await cellText(page, 0, AVERAGE)).toMatch(/^\d{1,2},\d$/);

  await page.keyboard.type('10,5');
  await page.keyboard.press('Enter');
  await shows(page, /ô cần sửa/);
  const stored = await asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ tenths: number }>(
      `select tenths from edu.score where offering_id = $1 and term = 1 and kind = 'final' and tenths > 100`,
      [own.offeringId],
    );
    return rows;
  });
  expect(stored).toEqual([]);
  await clickCell(page, 3, FINAL);
  // Who left is still a line of the book, and takes no score.
  const lines = (await page.$$('[role="grid"] tbody tr')).length;
  for (let row = 3; row < lines; row += 1) {
    await page.keyboard.type(`${5 + (row % 5)},${row % 10}`);
    await page.keyboard.press('Enter');
  }
  await shows(page, /Đã lưu/);
  await eventually('all scores in the register', () =>
    asOwner(system, async (owner) => {
      const { rows } = await owner.query<{ cells: number }>(
        `select count(*)::int as cells from edu.score
         where offering_id = $1 and term = 1 and kind = 'final' and tenths is not null`,
        [own.offeringId],
      );
      return rows[0]?.cells === own.studentIds.length;
    }),
  );
  await page.reload();
  await page.waitForSelector('[role="grid"] [role="gridcell"]');
  expect(await cellText(page, 1, FINAL)).toBe('8,0');
});

test('the principal publishes the class and sees it through', async () => {
  const page = await personAtAdmin(browser, system, 'principal');
  await page.goto(gradebook('cong-bo', {}));
  await page.locator(`[aria-label="Chọn lớp ${CLASS}"]`).click();
  await press(page, /^Công bố 1 lớp/);
  await shows(page, /Không hoàn tác được/);
  await press(page, /^Công bố 1 lớp/, '[role="dialog"]');
  await eventually(
    'the class to be published',
    () =>
      asOwner(system, async (owner) => {
        const { rows } = await owner.query<{ state: string }>(
          `select state from edu.run where kind = 'publication' and school_year = '2026-2027'
             and params -> 'classIds' ? $1 order by requested_at desc limit 1`,
          [own.classId],
        );
        return rows[0]?.state === 'done';
      }),
    { seconds: 120 },
  );
  await shows(page, /Đã công bố: lớp/);
}, 240_000);

test('the published term takes no more scores, and the teacher is told why', async () => {
  const page = await openSheet();
  await shows(page, /đã công bố/);
  const teacher = await AdminClient.signInAs(cms, 'subject-teacher');
  const answer = await teacher.send<{ error: { message: string } }>('PUT', `/gradebook/sheets/${own.offeringId}/1`, {
    requestId: crypto.randomUUID(),
    changes: [
      {
        studentId: own.studentIds[0],
        column: 'final-1',
        from: { kind: 'score', tenths: 80 },
        to: { kind: 'score', tenths: 90 },
      },
    ],
  });
  expect(answer.status).toBe(423);
  expect(answer.body.error.message).toMatch(/công bố|khóa/i);
});

test('the parent gets an SMS and an email, and reads the report card with every score', async () => {
  const phone = `+84${FAMILY_PHONES.longBinh.slice(1)}`;
  const [sms] = await eventually('the SMS', async () => {
    const found = await receivedSms(system, phone);
    return found.length > 0 && found;
  });
  expect(sms?.body).toMatch(/^[\x20-\x7e\n]+$/);
  expect(sms?.body).not.toMatch(/\d,\d/);
  const emails = await eventually('the emails', async () => {
    const found = await receivedEmails(system);
    return found.length > 0 && found;
  });
  expect(emails[0]?.subject).toMatch(/\S/);

  const page = await parentAtPortal(browser, system, '6A1 và 7A2');
  const overview = await visibleText(page);
  expect(overview).toMatch(/6A1/);
  expect(overview).toMatch(/7A2/);
  const link = await page.$('a[href*="/con/"][href*="/2026-2027/1"]');
  await Promise.all([page.waitForNavigation(), link?.click()]);
  const card = await visibleText(page);
  expect(card).toMatch(/Toán/);
  expect(card).toMatch(/Kết quả học tập/i);
  expect(card).toMatch(/Kết quả rèn luyện/i);
});

test("the office downloads the class's grade book as PDF", async () => {
  const office = await AdminClient.signInAs(cms, 'school-office');
  const books = await office.get<{ bookId: string; state: string }[]>(`/gradebook/books/${own.classId}/1`);
  const bookId = books.body.find((book) => book.bookId)?.bookId;
  expect(bookId).toBeDefined();
  const pdf = await office.download(`/gradebook/books/${bookId}/file`);
  // Cover, teachers, pupils, families, a page a subject, the summary: whole, as its page tree says.
  expect(checkPdf(pdf, 10)).toBeGreaterThan(10);
});

import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { accountOf } from './accounts';
import { chromiumPath } from './chromium';
import type { SystemUnderTest } from './system-under-test';
import type { DemonstrationAccount } from '@cong-truong/database/demonstration/accounts';

export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'],
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** A person at a browser of their own, signed in to the admin. */
export async function personAtAdmin(
  browser: Browser,
  { addresses }: SystemUnderTest,
  role: DemonstrationAccount['role'],
  where?: string,
): Promise<Page> {
  const page = await (await privately(browser)).newPage();
  const { login, password } = accountOf(role, where);
  await page.goto(`${addresses.cms}/admin/auth/login`, { waitUntil: 'networkidle2' });
  await page.locator('input[name="email"]').fill(login);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForFunction(() => !location.pathname.includes('/auth/'), { timeout: 60_000 });
  return page;
}

/** A parent at a browser of their own, signed in to the family side. */
export async function parentAtPortal(browser: Browser, { addresses }: SystemUnderTest, where: string): Promise<Page> {
  const page = await (await privately(browser)).newPage();
  const { login, password } = accountOf('guardian', where);
  await page.goto(`${addresses.portal}/phu-huynh/dang-nhap`);
  // Not by locators: they run scripts in the page, and its Content-Security-Policy lets none run.
  await page.type('input[name="identifier"]', login);
  await page.type('input[name="password"]', password);
  await Promise.all([page.waitForNavigation(), page.click('form button')]);
  return page;
}

function privately(browser: Browser): Promise<BrowserContext> {
  return browser.createBrowserContext();
}

/** The text that a person sees. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Clicks the button or link with these words, once it is there. */
export async function press(page: Page, words: RegExp, within = 'body'): Promise<void> {
  const found = await page.waitForFunction(
    (pattern, scope) => {
      const wanted = new RegExp(pattern, 'i');
      const inside = document.querySelector(scope);
      const candidates = [...(inside?.querySelectorAll<HTMLElement>('button, a, [role="menuitem"]') ?? [])];
      return candidates.find(
        (one) => wanted.test(one.innerText || one.getAttribute('aria-label') || '') && !one.hasAttribute('disabled'),
      );
    },
    { timeout: 30_000 },
    words.source,
    within,
  );
  await (found as unknown as { click(): Promise<void> }).click();
}

/** Waits until the page shows a text. */
export async function shows(page: Page, pattern: RegExp, timeout = 60_000): Promise<void> {
  await page.waitForFunction(
    (source) => new RegExp(source, 'i').test(document.body.innerText),
    { timeout },
    pattern.source,
  );
}

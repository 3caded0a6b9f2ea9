import type { Page } from 'puppeteer-core';
import type { DemonstrationAccount } from '@cong-truong/database/demonstration/accounts';
import { accountOf } from './accounts';

/** Another person sits down at the same browser: what it keeps stays, but for who is signed in. */
export async function changePerson(page: Page, cms: string, role: DemonstrationAccount['role']): Promise<void> {
  const context = page.browserContext();
  await context.deleteCookie(...(await context.cookies()));
  await page.evaluate(() => ['jwtToken', 'isLoggedIn'].forEach((key) => localStorage.removeItem(key)));
  const { login, password } = accountOf(role);
  await page.goto(`${cms}/admin/auth/login`, { waitUntil: 'networkidle2' });
  await page.locator('input[name="email"]').fill(login);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForFunction(() => !location.pathname.includes('/auth/'), { timeout: 60_000 });
}

/** Sheets whose unsent work this browser keeps. */
export function keptSheets(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opened = indexedDB.open('gradebook');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const keys = opened.result.transaction('unsent').objectStore('unsent').getAllKeys();
          keys.onerror = () => reject(keys.error);
          keys.onsuccess = () => {
            opened.result.close();
            resolve(keys.result.map(String));
          };
        };
      }),
  );
}

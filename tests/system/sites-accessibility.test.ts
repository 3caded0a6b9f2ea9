import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../support/browser';
import { pageKinds } from '../support/page-kinds';
import { sharedSystem } from '../support/shared-system';

const system = sharedSystem();
const { portal } = system.addresses;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function pageIn(theme: 'light' | 'dark', width: number): Promise<Page> {
  const page = await browser.newPage();
  // Only the checker's own script: the pages themselves run none.
  await page.setBypassCSP(true);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  return page;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(WCAG)} }, resultTypes: ['violations'] })`,
  )) as axe.AxeResults;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

test.each([
  ['light', 1280],
  ['dark', 360],
  ['light', 360],
  ['dark', 1280],
] as const)(
  'every kind of page keeps to WCAG 2.2 AA, %s, %d wide',
  async (theme, width) => {
    const page = await pageIn(theme, width);
    const found: Record<string, readonly string[]> = {};
    for (const { name, path } of await pageKinds(system)) {
      await page.goto(portal + path, { waitUntil: 'load' });
      const problems = await violations(page);
      if (problems.length > 0) found[`${name} ${path}`] = problems;
    }
    await page.close();
    expect(found).toEqual({});
  },
  240_000,
);

test('no page is wider than the window, from 320 pixels on', async () => {
  const page = await pageIn('light', 320);
  const wide: string[] = [];
  for (const { name, path } of await pageKinds(system)) {
    await page.goto(portal + path, { waitUntil: 'load' });
    const width = (await page.evaluate('document.documentElement.scrollWidth')) as number;
    if (width > 320) wide.push(`${name} ${path}: ${width}`);
  }
  await page.close();
  expect(wide).toEqual([]);
}, 240_000);

/** What has the focus, and whether one sees that it has. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const box = one.getBoundingClientRect();
  const around = [one];
  while (around.length < 5 && around[0].parentElement !== null) around.unshift(around[0].parentElement);
  const styles = [...around.map((each) => getComputedStyle(each)), getComputedStyle(one, '::after')];
  const drawn = styles.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
  one.dataset.walked = '1';
  return { text: (one.innerText || one.getAttribute('aria-label') || one.name || '').trim().slice(0, 60), tag: one.tagName,
    drawn, seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth };
})()`;

interface Focused {
  readonly text: string;
  readonly tag: string;
  readonly drawn: boolean;
  readonly seen: boolean;
}

async function tab(page: Page): Promise<Focused | null> {
  await page.keyboard.press('Tab');
  return (await page.evaluate(FOCUSED)) as Focused | null;
}

test.each([
  ['/truong/thcs-long-binh'],
  ['/truong/thcs-long-binh/hoi-dap'],
  ['/truong/thcs-long-binh/tim-kiem?q=hoc'],
  ['/'],
])(
  '%s is walked with the keyboard alone: everything is reached, one always sees where one is, nothing holds one',
  async (path) => {
    const page = await pageIn('light', 1280);
    await page.goto(portal + path, { waitUntil: 'load' });
    const steps: Focused[] = [];
    for (let step = 0; step < 400; step += 1) {
      const focused = await tab(page);
      if (focused === null) break;
      steps.push(focused);
    }
    expect(steps[0]?.text).toBe('Đến nội dung chính');
    expect(steps.filter(({ drawn, seen }) => !drawn || !seen)).toEqual([]);
    const missed =
      (await page.evaluate(`[...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && one.dataset.walked !== '1')
      .map((one) => one.outerHTML.slice(0, 120))`)) as string[];
    expect(missed).toEqual([]);
    await page.close();
  },
  180_000,
);

test('somebody without a mouse skips the menu, searches and opens what was found', async () => {
  const page = await pageIn('light', 1280);
  await page.goto(`${portal}/truong/thcs-long-binh/tim-kiem`, { waitUntil: 'load' });
  await tab(page);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(`location.hash`)).toBe('#noi-dung');
  let focused: Focused | null = null;
  for (let step = 0; step < 10 && focused?.tag !== 'INPUT'; step += 1) focused = await tab(page);
  await page.keyboard.type('hoc sinh');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(new URL(page.url()).searchParams.get('q')).toBe('hoc sinh');
  expect(await page.evaluate(`document.querySelectorAll('main mark').length`)).toBeGreaterThan(0);
  const first = (await page.evaluate(`document.querySelector('main h2 a').href`)) as string;
  await page.focus('main h2 a');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(page.url()).toBe(first);
  await page.close();
}, 120_000);

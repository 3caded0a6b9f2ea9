import { existsSync } from 'node:fs';
import { AppError } from '@cong-truong/domain/errors/app-error';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Turns one complete HTML document into a PDF. */
export interface Printer {
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface PrinterOptions {
  /** Left out: the distribution's own. */
  readonly executablePath?: string | undefined;
  /** Chromium's memory grows slowly with use: after so many prints a new one is started. */
  readonly printsPerBrowser?: number;
  readonly timeoutMs?: number;
}

const ARGUMENTS = [
  // Containers give /dev/shm 64 MB, which a long table outgrows (gotenberg#1348).
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--no-first-run',
  // Names are resolved by nobody: together with the interception below no byte leaves.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

interface Running {
  readonly browser: Browser;
  /** A context of its own, and a page that runs no script and loads nothing. */
  readonly page: Page;
}

/**
 * One Chromium and one page in it, one print at a time. A new page costs as much as three books: its process has everything to read and to
 * learn anew. A document leaves nothing behind that the next could meet: it runs no script, reaches no network, and is replaced by an empty
 * one as soon as it is printed. A browser that broke is replaced by the next print.
 */
export function createPrinter({ executablePath, printsPerBrowser = 200, timeoutMs = 60_000 }: PrinterOptions): Printer {
  let running: Running | null = null;
  /** The page is empty again. */
  let cleared: Promise<unknown> = Promise.resolve();
  let printed = 0;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  async function ready(): Promise<Running> {
    if (closed) throw new Error('the printer is closed');
    await cleared;
    if (running?.browser.connected && printed < printsPerBrowser) return running;
    await discard();
    const browser = await puppeteer.launch({
      executablePath: chromiumAt(executablePath),
      headless: true,
      // Over a pipe: when this program dies, however it dies, the browser goes with it.
      pipe: true,
      args: argumentsHere(),
      timeout: timeoutMs,
      protocolTimeout: timeoutMs,
    });
    printed = 0;
    try {
      running = { browser, page: await safePage(browser) };
      return running;
    } catch (error) {
      await end(browser);
      throw error;
    }
  }

  async function discard(): Promise<void> {
    const old = running;
    running = null;
    if (old) await end(old.browser);
  }

  async function printNow(html: string): Promise<Uint8Array> {
    const { page } = await ready();
    printed += 1;
    try {
      const pdf = await printOn(page, html, timeoutMs);
      cleared = page.goto('about:blank', { timeout: timeoutMs }).catch(discard);
      return pdf;
    } catch (error) {
      await discard();
      throw error;
    }
  }

  return {
    print(html) {
      const turn = last.then(() => printNow(html));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      closed = true;
      await discard();
    },
  };
}

async function end(browser: Browser): Promise<void> {
  await browser.close().catch(() => undefined);
  browser.process()?.kill('SIGKILL');
}

async function safePage(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  // Aborted, not blocked: a document that leads elsewhere stays, where it would make room for a page that tells of the blocking.
  page.on('request', (request) => void request.abort('aborted').catch(() => undefined));
  return page;
}

async function printOn(page: Page, html: string, timeout: number): Promise<Uint8Array> {
  page.setDefaultTimeout(timeout);
  await page.setContent(html, { waitUntil: 'load', timeout });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false, outline: false, timeout });
}

/** Chromium refuses its sandbox to root; everyone else keeps it. */
function argumentsHere(): string[] {
  return process.getuid?.() === 0 ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS;
}

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @throws AppError `print.noBrowser` */
function chromiumAt(named: string | undefined): string {
  const found = (named === undefined ? USUAL_PLACES : [named]).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new AppError({
    kind: 'unavailable',
    code: 'print.noBrowser',
    message: 'Máy chủ chưa có trình duyệt Chromium để in. Hãy báo người quản trị cài chromium rồi in lại.',
    logMessage: `no Chromium: ${named ?? USUAL_PLACES.join(', ')}`,
  });
}

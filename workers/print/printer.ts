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

/** A page that nobody has used, in a context of its own. */
interface BlankPage {
  readonly page: Page;
  discard(): Promise<void>;
}

/**
 * One Chromium, one print at a time, one context a print. The page for the next print is made while nobody waits for it: that takes as
 * long as five printed pages. A browser that broke is replaced by the next print.
 */
export function createPrinter({ executablePath, printsPerBrowser = 200, timeoutMs = 60_000 }: PrinterOptions): Printer {
  let browser: Browser | null = null;
  let spare: Promise<BlankPage | null> = Promise.resolve(null);
  let printed = 0;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  async function ready(): Promise<Browser> {
    if (closed) throw new Error('the printer is closed');
    if (browser?.connected && printed < printsPerBrowser) return browser;
    await discard();
    browser = await puppeteer.launch({
      executablePath: chromiumAt(executablePath),
      headless: true,
      // Over a pipe: when this program dies, however it dies, the browser goes with it.
      pipe: true,
      args: argumentsHere(),
      timeout: timeoutMs,
      protocolTimeout: timeoutMs,
    });
    printed = 0;
    return browser;
  }

  async function discard(): Promise<void> {
    const old = browser;
    browser = null;
    spare = Promise.resolve(null);
    if (!old) return;
    await old.close().catch(() => undefined);
    old.process()?.kill('SIGKILL');
  }

  async function printNow(html: string): Promise<Uint8Array> {
    const from = await ready();
    const blank = (await spare) ?? (await blankPage(from));
    spare = Promise.resolve(null);
    printed += 1;
    try {
      const pdf = await printOn(blank.page, html, timeoutMs);
      if (printed < printsPerBrowser) spare = blankPage(from).catch(() => null);
      return pdf;
    } catch (error) {
      await discard();
      throw error;
    } finally {
      await blank.discard();
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

/** A page that runs no script and loads nothing. */
async function blankPage(browser: Browser): Promise<BlankPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort('blockedbyclient').catch(() => undefined));
  return { page, discard: () => context.close().catch(() => undefined) };
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

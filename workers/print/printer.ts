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

/** One Chromium, one print at a time, one context a print. A browser that broke is replaced by the next print. */
export function createPrinter({ executablePath, printsPerBrowser = 200, timeoutMs = 60_000 }: PrinterOptions): Printer {
  let browser: Browser | null = null;
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
    });
    printed = 0;
    return browser;
  }

  async function discard(): Promise<void> {
    const old = browser;
    browser = null;
    if (!old) return;
    await old.close().catch(() => undefined);
    old.process()?.kill('SIGKILL');
  }

  async function printNow(html: string): Promise<Uint8Array> {
    const context = await (await ready()).createBrowserContext();
    printed += 1;
    try {
      return await printOn(await context.newPage(), html, timeoutMs);
    } catch (error) {
      await discard();
      throw error;
    } finally {
      await context.close().catch(() => undefined);
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

async function printOn(page: Page, html: string, timeout: number): Promise<Uint8Array> {
  page.setDefaultTimeout(timeout);
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort('blockedbyclient'));
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

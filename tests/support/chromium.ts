import { existsSync } from 'node:fs';

/** The browser to test with: the one that is named, else the distribution's. */
export function chromiumPath(): string {
  const named = process.env['PUPPETEER_EXECUTABLE_PATH'];
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = [named, ...places].find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found === undefined) throw new Error('no Chromium: install chromium or set PUPPETEER_EXECUTABLE_PATH');
  return found;
}

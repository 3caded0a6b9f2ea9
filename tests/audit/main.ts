import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../support/browser';
import { openPage } from '../support/open-page';
import { pageKinds, type PageKind } from '../support/page-kinds';
import { ROOT } from '../support/root';
import { startSystem } from '../support/system';
import { missedAims, type Audited } from './aims';
import { auditPage } from './audit-page';

/** `npm run audit [-- words of page kinds] [--portal=<address of a running portal>]` */
async function main(args: readonly string[]): Promise<void> {
  const running = args.find((arg) => arg.startsWith('--portal='))?.slice('--portal='.length);
  const words = args.filter((arg) => !arg.startsWith('--'));
  if (running !== undefined) return audit(running, words);
  console.log('Khởi động một hệ thống riêng để chấm…');
  const { system, stop } = await startSystem();
  try {
    await audit(system.addresses.portal, words);
  } finally {
    await stop();
  }
}

async function audit(portal: string, words: readonly string[]): Promise<void> {
  const addresses = { portal, cms: '', workers: '', mailbox: '' };
  const kinds = (await pageKinds({ addresses })).filter(({ name }) => isWanted(name, words));
  const browser = await openBrowser();
  const audited: Audited[] = [];
  try {
    for (const kind of kinds) {
      if (!(await isShown(addresses, kind))) continue;
      const page = await auditPage(browser, portal, kind);
      audited.push(page);
      tell(page);
    }
  } finally {
    await browser.close();
  }
  const folder = join(ROOT, 'bench-results');
  mkdirSync(folder, { recursive: true });
  const at = new Date();
  const file = join(folder, `audit-${at.toISOString().slice(0, 19).replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ at, pages: audited }, null, 2)}\n`);
  console.log(`\nSố liệu được ghi vào ${file}`);
  if (audited.some((page) => missedAims(page).length > 0)) process.exitCode = 1;
}

function isWanted(name: string, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => name.includes(word));
}

/** Made once before it is measured, as for every visitor but the first. A page of errors is no page to be measured. */
async function isShown(addresses: { portal: string; cms: string; workers: string; mailbox: string }, kind: PageKind) {
  const { status } = await openPage({ addresses }, new URL(addresses.portal).hostname, kind.path);
  if (status !== 200 && kind.name !== 'không tìm thấy') console.log(`${kind.name}: ${kind.path} trả lời ${status}`);
  return status === 200;
}

function tell(page: Audited): void {
  const { name, performance, accessibility, bestPractices, seo, largestPaint, layoutShift, scriptKiB, totalKiB } = page;
  const missed = missedAims(page);
  const figures = [
    `${performance}/${accessibility}/${bestPractices}/${seo}`.padStart(16),
    `LCP ${largestPaint.toFixed(2)} s`,
    `CLS ${layoutShift.toFixed(3)}`,
    `JS ${scriptKiB.toFixed(0)} KiB`,
    `tất cả ${totalKiB.toFixed(0)} KiB`,
    missed.length === 0 ? 'đạt' : `CHƯA ĐẠT: ${missed.join(', ')}`,
  ];
  console.log(`${name.padEnd(24)} ${figures.join('  ')}`);
  if (missed.length > 0) console.log(`  ${page.remarks.join('; ')}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

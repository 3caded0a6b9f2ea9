import { createDatabase } from '@cong-truong/database/connect';
import { ROOT } from '../support/root';
import { startSystem } from '../support/system';
import { pidOf } from '../support/system-under-test';
import { assessBench } from './assess.bench';
import { seedBenchArticles } from './bench-articles';
import { seedBenchSchool } from './bench-school';
import { classBookBench } from './class-book.bench';
import type { Figure } from './figures';
import { journalBench } from './journal.bench';
import { outboxBench } from './outbox.bench';
import { publishBench } from './publish.bench';
import { recomputeSchoolBench } from './recompute-school.bench';
import { report } from './report';
import { reportCardBench } from './report-card.bench';
import { saveColumnBench } from './save-column.bench';
import { searchPageBench } from './search-page.bench';
import { searchBench } from './search.bench';
import { sitesBench } from './sites.bench';
import { signInTeachers } from './teachers';

const TEACHERS = 20;

/** `npm run bench [-- word]`: a whole system of its own, a school of 1,000 pupils, one bench after the other. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  console.log('Khởi động một hệ thống riêng để đo…');
  const { system, control, stop } = await startSystem();
  const owner = createDatabase({ url: system.databaseUrl, applicationName: 'bench', max: TEACHERS });
  const app = createDatabase({ url: system.appDatabaseUrl, applicationName: 'bench', max: 10 });
  try {
    const figures: Figure[] = [];
    const isWanted = (word: string) => wanted.length === 0 || wanted.includes(word);
    const measure = async (word: string, bench: { name: string; run(): Promise<readonly Figure[]> }) => {
      if (!isWanted(word)) return;
      console.log(`Đo: ${bench.name}`);
      try {
        figures.push(...(await bench.run()));
      } catch (error) {
        // The figures of the others are worth having.
        console.error(error);
        process.exitCode = 1;
      }
    };
    await measure('sites', sitesBench(system));
    await measure('publish', publishBench(system));
    if (isWanted('search')) {
      await measure('search', searchBench(app, await seedBenchArticles(owner)));
      await measure('search', searchPageBench(system));
    }
    const classes = await seedBenchSchool(owner);
    const taught = classes.slice(0, TEACHERS);
    const teachers = await signInTeachers(owner, system.addresses.cms, taught);
    await measure(
      'card',
      reportCardBench({ portal: system.addresses.portal, portalPid: pidOf(system, 'portal'), owner, classes }),
    );
    const cms = { cms: system.addresses.cms, cmsPid: pidOf(system, 'cms') };
    await measure('save', saveColumnBench(owner, teachers, taught, cms));
    // The rest measures the workers' code in this process: theirs must not take part.
    await control('stop', 'workers');
    await control('stop', 'portal');
    await control('stop', 'cms');
    await measure('assess', assessBench());
    await measure('recompute', recomputeSchoolBench(app, classes));
    await measure('book', classBookBench());
    await measure('journal', journalBench(app));
    await measure('outbox', outboxBench(app, system.appDatabaseUrl, system.redisUrl));
    console.log(`\nSố liệu được ghi vào ${report(ROOT, figures)}`);
  } finally {
    await app.close();
    await owner.close();
    await stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import { AdminClient } from '../support/admin-client';
import { openPage } from '../support/open-page';
import type { SystemUnderTest } from '../support/system-under-test';
import { figure, percentile, type Bench, type Figure } from './figures';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const LIST = '/truong/thcs-long-binh/tin-tuc';
const TIMES = 20;
const GIVE_UP_MS = 30_000;

/** From the approver's click to the list that shows the article; and that another school's page stays as it was. */
export function publishBench(system: Pick<SystemUnderTest, 'addresses'>): Bench {
  return {
    name: 'Đăng bài đến khi hiện trên trang',
    async run(): Promise<readonly Figure[]> {
      const { cms } = system.addresses;
      const editor = await AdminClient.signInAs(cms, 'school-editor');
      const approver = await AdminClient.signInAs(cms, 'approver');
      const times: number[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        const title = `Bài đo thời gian đăng số ${time} ${Date.now()}`;
        const draft = await editor.send<{ data: { documentId: string } }>('POST', ARTICLES, {
          title,
          category: 'news',
          body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Bài để đo.' }] }],
        });
        if (draft.status !== 201) throw new Error(`draft: ${draft.status} ${JSON.stringify(draft.body)}`);
        const startedAt = performance.now();
        const published = await approver.send('POST', `${ARTICLES}/${draft.body.data.documentId}/actions/publish`, {});
        if (published.status !== 200) throw new Error(`publish: ${published.status} ${JSON.stringify(published.body)}`);
        await shown(system, title, startedAt);
        times.push((performance.now() - startedAt) / 1000);
      }
      return [
        figure('đăng bài → hiện, p95', 'giây', percentile(times, 0.95), { aim: { atMost: 3 } }),
        figure('đăng bài → hiện, trung vị', 'giây', percentile(times, 0.5)),
      ];
    },
  };
}

async function shown(system: Pick<SystemUnderTest, 'addresses'>, title: string, startedAt: number): Promise<void> {
  while (!(await openPage(system, 'localhost', LIST)).text.includes(title)) {
    if (performance.now() - startedAt > GIVE_UP_MS) throw new Error('the article was not shown');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

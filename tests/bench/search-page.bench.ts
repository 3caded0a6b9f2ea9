import { openPage } from '../support/open-page';
import type { SystemUnderTest } from '../support/system-under-test';
import { figure, percentile, timed, type Bench, type Figure } from './figures';
import { SEARCHED_WORDS } from './search.bench';

const ROUNDS = 20;
const VISITORS = 4;

/** A search as the visitor waits for it: the site's frame, the limit of visitors, the database, the marks. */
export function searchPageBench(system: Pick<SystemUnderTest, 'addresses'>): Bench {
  return {
    name: 'Trang tìm kiếm',
    async run(): Promise<readonly Figure[]> {
      const all = Array.from({ length: ROUNDS }, () => SEARCHED_WORDS).flat();
      for (const [number, words] of SEARCHED_WORDS.entries()) await ask(system, words, number);
      const times: number[] = [];
      let next = 0;
      const seconds = await timed(() =>
        Promise.all(
          Array.from({ length: VISITORS }, async () => {
            for (let number = next++; number < all.length; number = next++) {
              times.push((await timed(() => ask(system, all[number] ?? '', number))) * 1000);
            }
          }),
        ),
      );
      return [
        figure(`trang tìm kiếm, p95 (${VISITORS} người cùng lúc)`, 'ms', percentile(times, 0.95)),
        figure(`trang tìm kiếm, p99 (${VISITORS} người cùng lúc)`, 'ms', percentile(times, 0.99)),
        figure(`trang tìm kiếm (${VISITORS} người cùng lúc)`, 'yêu cầu/giây', times.length / seconds),
      ];
    },
  };
}

/** Each from an address of its own: one visitor may not search so often. */
async function ask(system: Pick<SystemUnderTest, 'addresses'>, words: string, number: number): Promise<void> {
  const from = `127.${1 + (number % 200)}.${1 + (Math.floor(number / 200) % 200)}.9`;
  const path = `/tim-kiem?q=${encodeURIComponent(words)}`;
  const { status } = await openPage(system, 'localhost', path, { from });
  if (status !== 200) throw new Error(`search: ${status}`);
}

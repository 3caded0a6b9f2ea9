import 'server-only';
import { createDatabase } from '@cong-truong/database/connect';
import { searchContent, type SearchQuery, type SearchResult } from '@cong-truong/database/sites/search';
import { environment } from './environment';
import { fewAtOnce, TooManyWaiting } from './few-at-once';
import { onceAProcess } from './once-a-process';

const CONNECTIONS = 4;
const LONGEST_MS = 2_500;

/** Connections of its own, few, with a statement's time limited: a flood of searches takes nothing from the families. */
const database = onceAProcess('search-database', () => {
  const url = new URL(environment().PORTAL_DATABASE_URL);
  url.searchParams.set('options', `-c statement_timeout=${LONGEST_MS}`);
  return createDatabase({
    url: url.href,
    applicationName: 'portal search',
    max: CONNECTIONS,
    onIdleError: (error) => console.warn(`search database: ${error.message}`),
  });
});
const few = onceAProcess('searches', () => fewAtOnce({ running: CONNECTIONS, waiting: 200 }));

/** @returns `busy` when too many search or the database is away: what was sought is written to no log */
export async function search(query: SearchQuery): Promise<SearchResult | 'busy'> {
  try {
    return await few().run(() => searchContent(database(), query));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!(error instanceof TooManyWaiting))
      console.error(`search: ${error instanceof Error ? error.name : 'failed'} ${code}`);
    return 'busy';
  }
}

import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { createDatabase, type Database } from '../connect';
import { cloneTemplate } from './template';
import { databaseUrlAs, testServerUrl, withDatabase } from './test-urls';

export type TestRole = 'owner' | 'cms' | 'app' | 'portal';

export interface TestDatabase {
  /** Connection strings, for programs that make their own pool. */
  readonly urls: Readonly<Record<TestRole, string>>;
  /** For setting up: the owner may do everything. */
  readonly owner: Database;
  /** As the gradebook and the workers: what is tested runs as this role, with its rights. */
  readonly db: Database;
  /** Another pool, closed by `drop` too. */
  connect(role: TestRole, max?: number): Database;
  /** Closes the pools and removes the database; for `afterAll`. */
  drop(): Promise<void>;
}

/** A whole database of one test file, a copy of the migrated template. Takes about a tenth of a second. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = testServerUrl();
  const name = `ct_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await cloneTemplate(server, name);

  const urls = {
    owner: withDatabase(server, name),
    cms: databaseUrlAs(server, name, 'cms'),
    app: databaseUrlAs(server, name, 'app'),
    portal: databaseUrlAs(server, name, 'portal'),
  };
  const pools: Database[] = [];
  const connect = (role: TestRole, max = 4): Database => {
    const database = createDatabase({ url: urls[role], applicationName: `test ${role}`, max });
    pools.push(database);
    return database;
  };
  return {
    urls,
    owner: connect('owner'),
    db: connect('app'),
    connect,
    async drop() {
      await Promise.all(pools.map((pool) => pool.close()));
      await dropDatabase(server, name);
    },
  };
}

async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
  } finally {
    await client.end();
  }
}

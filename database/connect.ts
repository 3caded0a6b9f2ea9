import { Pool, types, type PoolClient, type QueryResultRow } from 'pg';

/** Runs statements; a pool outside a transaction, one connection inside. */
export interface Queryable {
  /** @returns the rows, typed by the caller, who wrote the columns */
  query<Row extends QueryResultRow>(
    statement: string | PreparedStatement,
    values?: readonly unknown[],
  ): Promise<readonly Row[]>;
  /** @returns how many rows were changed */
  execute(statement: string | PreparedStatement, values?: readonly unknown[]): Promise<number>;
}

/** A statement that the server reads and plans once a connection: for the few that run a thousand times a second. */
export interface PreparedStatement {
  /** One name, one text, in the whole project. */
  readonly name: string;
  readonly text: string;
}

/** Only `transaction` hands one out: whoever asks for it must be called inside one. */
export interface Transaction extends Queryable {
  readonly kind: 'transaction';
}

export interface Database extends Queryable {
  /** All or nothing, at READ COMMITTED. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  readonly max?: number;
  /** An idle connection broke, e.g. the server restarted. The pool replaces it; this is for the log. */
  readonly onIdleError?: (error: Error) => void;
}

export function createDatabase({ url, applicationName, max = 10, onIdleError }: DatabaseOptions): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: applicationName,
    max,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser },
  });
  pool.on('error', (error) => onIdleError?.(error));
  return {
    ...queryableOn(pool),
    transaction: (work) => runTransaction(pool, work),
    close: () => pool.end(),
  };
}

function queryableOn(target: Pool | PoolClient): Queryable {
  return {
    async query<Row extends QueryResultRow>(statement: string | PreparedStatement, values: readonly unknown[] = []) {
      const { rows } = await target.query<Row>(configOf(statement), [...values]);
      return rows;
    },
    async execute(statement, values = []) {
      const { rowCount } = await target.query(configOf(statement), [...values]);
      return rowCount ?? 0;
    },
  };
}

const configOf = (statement: string | PreparedStatement) =>
  typeof statement === 'string' ? { text: statement } : { ...statement };

async function runTransaction<T>(pool: Pool, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // The pool listens to idle connections only: one that breaks between two statements would end the program.
  const onBroken = (error: Error) => (broken = error);
  client.on('error', onBroken);
  try {
    await client.query('begin');
    const result = await work({ kind: 'transaction', ...queryableOn(client) });
    const { command } = await client.query('commit');
    // PostgreSQL answers a commit after a failed statement by rolling back, and calls it no error.
    if (command !== 'COMMIT') throw new Error('a statement had failed: the transaction was rolled back');
    return result;
  } catch (error) {
    await client.query('rollback').catch(onBroken);
    throw error;
  } finally {
    client.off('error', onBroken);
    // A connection that cannot even roll back is thrown away.
    client.release(broken);
  }
}

const { builtins } = types;

/** Set on the pool, not on the `pg` module: the CMS has its own readings in the same process. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  // A date is a day, not a moment: as text it cannot slip by a time zone.
  if (oid === builtins.DATE) return (text: string) => text;
  if (oid === builtins.INT8) return toSafeInteger;
  if (oid === builtins.NUMERIC) return Number;
  // Strapi leaves jsonb as text for the whole module: what is left to the module is what others have not touched.
  if (oid === builtins.JSONB || oid === builtins.JSON) return parseJson;
  return types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text');
};

function parseJson(text: string): unknown {
  return JSON.parse(text);
}

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint out of the safe range: ${text}`);
  return value;
}

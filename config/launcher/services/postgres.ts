import { Client } from 'pg';
import { LauncherError } from '../launcher-error';
import { logFile } from '../layout';
import { clusterUrl, startCluster } from '../postgres/cluster';
import type { System } from '../system';
import { keepService, type KeptService } from './kept-service';

/** Our database in the server that the launcher runs. */
const DATABASE = 'cong_truong';
/** `nulls not distinct` and `security_invoker` views, which the migrations use, came with this version. */
const OLDEST = 150_000;

export interface PostgresService {
  /** The owner's address of our database. */
  readonly databaseUrl: string;
  /** Null when the server is not ours to stop. */
  readonly service: KeptService | null;
}

/** The PostgreSQL that was named, or our own with our database in it. */
export async function providePostgres(system: System, report: (line: string) => void): Promise<PostgresService> {
  const { DATABASE_URL, PG_PORT, PG_PASSWORD } = system.settings;
  if (DATABASE_URL !== undefined) {
    await checkGiven(DATABASE_URL);
    return { databaseUrl: DATABASE_URL, service: null };
  }
  let superuserUrl = '';
  const launch = async () => {
    const cluster = await startCluster({
      dataDir: system.layout.dataDir,
      port: PG_PORT,
      password: PG_PASSWORD,
      logFile: logFile(system.layout, 'postgres'),
    });
    superuserUrl = cluster.superuserUrl;
    return cluster;
  };
  const service = await keepService({ title: 'PostgreSQL', launch, report });
  await createDatabase(superuserUrl);
  return { databaseUrl: ownerUrl(system), service };
}

/** The owner's address of our database, whoever runs the server. */
export function ownerUrl({ settings }: System): string {
  const { DATABASE_URL, PG_PORT, PG_PASSWORD } = settings;
  return DATABASE_URL ?? clusterUrl({ port: PG_PORT, password: PG_PASSWORD }, DATABASE);
}

async function createDatabase(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

async function checkGiven(databaseUrl: string): Promise<void> {
  let version: number;
  try {
    version = await withClient(databaseUrl, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        `select current_setting('server_version_num')::int as version`,
      );
      return rows[0]?.version ?? 0;
    });
  } catch (cause) {
    throw new LauncherError({
      message: `Không kết nối được PostgreSQL ở DATABASE_URL: ${cause instanceof Error ? cause.message : String(cause)}`,
      english: 'The PostgreSQL that DATABASE_URL names cannot be reached.',
      fixes: [
        'Kiểm tra máy chủ, tài khoản và mật khẩu trong DATABASE_URL',
        'Hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm',
      ],
      cause,
    });
  }
  if (version >= OLDEST) return;
  throw new LauncherError({
    message: `PostgreSQL ở DATABASE_URL là bản ${Math.floor(version / 10_000)}, cần từ bản ${OLDEST / 10_000}.`,
    english: `PostgreSQL ${OLDEST / 10_000} or newer is needed.`,
    fixes: ['Nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm'],
  });
}

async function withClient<T>(connectionString: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000, application_name: 'launcher' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLauncherEnvironment } from '@cong-truong/config/env/launcher-environment';
import { smsAccount } from '@cong-truong/config/launcher/gateway-account';
import { roleUrl } from '@cong-truong/config/launcher/role-url';

/** What can be stopped, started or killed by itself. */
export type Part = 'portal' | 'cms' | 'workers' | 'mailbox' | 'redis' | 'postgres';

/** A running system, as a test sees it. */
export interface SystemUnderTest {
  readonly dataDir: string;
  readonly addresses: {
    readonly portal: string;
    readonly cms: string;
    readonly workers: string;
    readonly mailbox: string;
  };
  /** The owner's connection: for looking into the database, never for what a program should do. */
  readonly databaseUrl: string;
  readonly appDatabaseUrl: string;
  readonly redisUrl: string;
  readonly smsAccount: { readonly sid: string; readonly token: string };
}

export interface RunningFacts {
  readonly dataDir: string;
  readonly addresses: SystemUnderTest['addresses'];
  /** The variables it runs with. */
  readonly settings: NodeJS.ProcessEnv;
}

export function describeRunning({ dataDir, addresses, settings }: RunningFacts): SystemUnderTest {
  const parsed = parseLauncherEnvironment(settings);
  const databaseUrl = `postgres://postgres:${parsed.PG_PASSWORD}@127.0.0.1:${parsed.PG_PORT}/cong_truong`;
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = smsAccount(parsed);
  return {
    dataDir,
    addresses,
    databaseUrl,
    appDatabaseUrl: roleUrl(databaseUrl, 'ct_app', parsed.APP_DATABASE_PASSWORD),
    redisUrl: `redis://:${parsed.REDIS_PASSWORD}@127.0.0.1:${parsed.REDIS_PORT}`,
    smsAccount: { sid: TWILIO_ACCOUNT_SID, token: TWILIO_AUTH_TOKEN },
  };
}

/** The process of a part, to be killed the hard way. */
export function pidOf({ dataDir }: Pick<SystemUnderTest, 'dataDir'>, part: Part): number {
  const file = part === 'postgres' ? join(dataDir, 'postgres', 'postmaster.pid') : join(dataDir, 'run', `${part}.pid`);
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (!Number.isSafeInteger(pid)) throw new Error(`${part} is not running`);
  return pid;
}

/** What a part has written to its log. */
export function logOf({ dataDir }: Pick<SystemUnderTest, 'dataDir'>, part: Part): string {
  return readFileSync(join(dataDir, 'logs', `${part}.log`), 'utf8');
}

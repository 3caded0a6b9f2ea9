import { launcherEnvironmentSchema } from '../env/launcher-environment';
import { publicSealKey } from '../env/seal-key';
import { smsAccount } from './gateway-account';
import { roleUrl } from './role-url';
import type { System } from './system';

type Variables = Readonly<Record<string, string>>;

/** What was started or found before the programs. */
export interface Services {
  /** The owner of the database. */
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** The browser that prints. */
  readonly chromium: string;
}

export interface ProgramEnvironments {
  readonly migrate: NodeJS.ProcessEnv;
  readonly cms: NodeJS.ProcessEnv;
  readonly portal: NodeJS.ProcessEnv;
  readonly workers: NodeJS.ProcessEnv;
  readonly mailbox: NodeJS.ProcessEnv;
  /** What walks the journal: it can sign nothing. */
  readonly verifyJournal: NodeJS.ProcessEnv;
}

/** Each program gets what it needs and nothing that it does not: no secret of another, no role of another. */
export function programEnvironments(system: System, services: Services, mode: string): ProgramEnvironments {
  const { settings, layout, addresses } = system;
  const base: Variables = { ...machineVariables(), NODE_ENV: mode, TZ: 'UTC', NEXT_TELEMETRY_DISABLED: '1' };
  const passwords = {
    CMS_DATABASE_PASSWORD: settings.CMS_DATABASE_PASSWORD,
    APP_DATABASE_PASSWORD: settings.APP_DATABASE_PASSWORD,
    PORTAL_DATABASE_PASSWORD: settings.PORTAL_DATABASE_PASSWORD,
  };
  const appUrl = roleUrl(services.databaseUrl, 'ct_app', settings.APP_DATABASE_PASSWORD);
  const sms = smsAccount(settings);
  return {
    migrate: { ...base, DATABASE_URL: services.databaseUrl, ...passwords },
    cms: {
      ...base,
      CMS_DATABASE_URL: roleUrl(services.databaseUrl, 'ct_cms', settings.CMS_DATABASE_PASSWORD),
      APP_DATABASE_URL: appUrl,
      APP_KEYS: settings.APP_KEYS,
      ADMIN_JWT_SECRET: settings.ADMIN_JWT_SECRET,
      API_TOKEN_SALT: settings.API_TOKEN_SALT,
      TRANSFER_TOKEN_SALT: settings.TRANSFER_TOKEN_SALT,
      ENCRYPTION_KEY: settings.ENCRYPTION_KEY,
      JWT_SECRET: settings.JWT_SECRET,
      INTAKE_SECRET: settings.INTAKE_SECRET,
      PREVIEW_SECRET: settings.PREVIEW_SECRET,
      PUBLIC_DIR: layout.publicFolder,
      MEDIA_DIR: layout.media,
      FILES_DIR: layout.files,
      CMS_PORT: String(settings.CMS_PORT),
      CMS_URL: addresses.cms,
      PORTAL_URL: addresses.portal,
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
    portal: {
      ...base,
      PORTAL_DATABASE_URL: roleUrl(services.databaseUrl, 'ct_portal', settings.PORTAL_DATABASE_PASSWORD),
      REDIS_URL: services.redisUrl,
      REVALIDATE_SECRET: settings.REVALIDATE_SECRET,
      INTAKE_SECRET: settings.INTAKE_SECRET,
      MEDIA_DIR: layout.media,
      PORTAL_CACHE_DIR: layout.portalCache,
      PORTAL_PORT: String(settings.PORTAL_PORT),
      TRUSTED_PROXIES: String(settings.TRUSTED_PROXIES),
      PORTAL_URL: addresses.portal,
      CMS_URL: addresses.cms,
    },
    workers: {
      ...base,
      ...sms,
      APP_DATABASE_URL: appUrl,
      REDIS_URL: services.redisUrl,
      REVALIDATE_SECRET: settings.REVALIDATE_SECRET,
      SMTP_URL: settings.SMTP_URL ?? `smtp://127.0.0.1:${settings.MAILBOX_SMTP_PORT}`,
      MAIL_FROM: settings.MAIL_FROM,
      PUPPETEER_EXECUTABLE_PATH: services.chromium,
      FILES_DIR: layout.files,
      OUTBOX_RETRY_SECONDS: String(settings.OUTBOX_RETRY_SECONDS),
      JOURNAL_SEAL_KEY: settings.JOURNAL_SEAL_KEY,
      WORKERS_PORT: String(settings.WORKERS_PORT),
      WORKERS_URL: addresses.workers,
      PORTAL_URL: addresses.portal,
    },
    mailbox: {
      ...base,
      TWILIO_ACCOUNT_SID: sms.TWILIO_ACCOUNT_SID,
      TWILIO_AUTH_TOKEN: sms.TWILIO_AUTH_TOKEN,
      MAILBOX_PORT: String(settings.MAILBOX_PORT),
      MAILBOX_SMTP_PORT: String(settings.MAILBOX_SMTP_PORT),
      MAILBOX_DIR: layout.mailbox,
    },
    verifyJournal: {
      ...base,
      APP_DATABASE_URL: appUrl,
      JOURNAL_PUBLIC_KEYS: [publicSealKey(settings.JOURNAL_SEAL_KEY), ...(settings.JOURNAL_FORMER_KEYS ?? [])].join(
        ',',
      ),
    },
  };
}

/** A build must not depend on who started it: no setting of ours reaches it, so one build serves every system. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  return {
    ...machineVariables(),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

/** The variables of the machine and the person, without our settings and without npm's own. */
function machineVariables(): Variables {
  const ours = new Set(Object.keys(launcherEnvironmentSchema.shape));
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !ours.has(entry[0]) && !/^(npm_|INIT_CWD$|NODE_ENV$|TEST_)/.test(entry[0]),
  );
  return Object.fromEntries(kept);
}

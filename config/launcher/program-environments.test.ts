import { parseEnv } from 'node:util';
import { parseCmsEnvironment } from '../env/cms-environment';
import { journalPublicKeySettings } from '../env/journal';
import { parseEnvironment } from '../env/parse-environment';
import { parseLauncherEnvironment } from '../env/launcher-environment';
import { parseMailboxEnvironment } from '../env/mailbox-environment';
import { parseMigrationEnvironment } from '../env/migration-environment';
import { parsePortalEnvironment } from '../env/portal-environment';
import { renderEnvFile } from '../env/render-env-file';
import { generateSealKey, publicSealKey } from '../env/seal-key';
import { parseWorkersEnvironment } from '../env/workers-environment';
import { programEnvironments } from './program-environments';
import { describeSystem } from './system';

const settings = parseLauncherEnvironment({ ...parseEnv(renderEnvFile('secrets')), DATA_DIR: '/srv/data' });
const services = {
  databaseUrl: `postgres://postgres:${settings.PG_PASSWORD}@127.0.0.1:54320/cong_truong`,
  redisUrl: 'redis://:x@127.0.0.1:63790',
  chromium: '/usr/bin/chromium',
};
const environments = programEnvironments(describeSystem('/srv/app', settings), services, 'production');

test('each program gets everything that it asks for', () => {
  expect(parseCmsEnvironment(environments.cms)).toMatchObject({
    CMS_PORT: 1337,
    MEDIA_DIR: '/srv/data/public/uploads',
  });
  expect(parsePortalEnvironment(environments.portal)).toMatchObject({ CMS_URL: 'http://localhost:1337' });
  expect(parseWorkersEnvironment(environments.workers)).toMatchObject({
    SMTP_URL: 'smtp://127.0.0.1:2525',
    TWILIO_API_BASE: 'http://127.0.0.1:8025',
  });
  expect(parseMailboxEnvironment(environments.mailbox).MAILBOX_DIR).toBe('/srv/data/mailbox');
  expect(parseMigrationEnvironment(environments.migrate).DATABASE_URL).toBe(services.databaseUrl);
});

test("what walks the journal gets the public keys, today's and those of before", () => {
  const former = publicSealKey(generateSealKey());
  const { verifyJournal } = programEnvironments(
    describeSystem('/srv/app', { ...settings, JOURNAL_FORMER_KEYS: [former] }),
    services,
    'production',
  );
  expect(parseEnvironment('verify-journal', journalPublicKeySettings, verifyJournal).JOURNAL_PUBLIC_KEYS).toEqual([
    publicSealKey(settings.JOURNAL_SEAL_KEY),
    former,
  ]);
});

const roles = { ct_cms: ['cms'], ct_app: ['cms', 'verifyJournal', 'workers'], ct_portal: ['portal'] };
const secrets = {
  PG_PASSWORD: ['migrate'],
  ADMIN_JWT_SECRET: ['cms'],
  APP_KEYS: ['cms'],
  ENCRYPTION_KEY: ['cms'],
  JWT_SECRET: ['cms'],
  REVALIDATE_SECRET: ['portal', 'workers'],
  INTAKE_SECRET: ['cms', 'portal'],
  JOURNAL_SEAL_KEY: ['workers'],
  PREVIEW_SECRET: ['cms'],
  MAILBOX_SECRET: [],
} as const;

test.each(Object.entries(roles))('the role %s is given to %j alone', (role, allowed) => {
  expect(holdersOf(`//${role}:`)).toEqual(allowed);
});

test.each(Object.entries(secrets))('%s is given to %j alone', (name, allowed) => {
  expect(holdersOf(settings[name as keyof typeof secrets])).toEqual(allowed);
});

test('settings of the process that starts them do not leak into the programs', () => {
  process.env['TWILIO_API_BASE_OF_SOMEBODY'] = 'kept';
  process.env['APP_KEYS'] = 'from-the-shell';
  try {
    const { portal } = programEnvironments(describeSystem('/srv/app', settings), services, 'production');
    expect(portal['APP_KEYS']).toBeUndefined();
    expect(portal['TWILIO_API_BASE_OF_SOMEBODY']).toBe('kept');
    expect(portal['PATH']).toBe(process.env['PATH']);
  } finally {
    delete process.env['TWILIO_API_BASE_OF_SOMEBODY'];
    delete process.env['APP_KEYS'];
  }
});

/** The programs in whose variables this text can be found. */
function holdersOf(text: string): readonly string[] {
  return Object.entries(environments)
    .filter(([, variables]) => Object.values(variables).some((value) => value?.includes(text)))
    .map(([name]) => name)
    .sort();
}

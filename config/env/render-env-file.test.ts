import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { launcherEnvironmentSchema, parseLauncherEnvironment, SETTING_GROUPS } from './launcher-environment';
import { renderEnvFile } from './render-env-file';

const EXAMPLE = join(__dirname, '..', '..', '.env.example');

test('.env.example is what the schema says; after a change: npm run env:example', () => {
  expect(readFileSync(EXAMPLE, 'utf8')).toBe(renderEnvFile('example'));
});

test('the groups of the file hold every setting of the launcher, each once', () => {
  const shown = SETTING_GROUPS.flatMap(({ settings }) => Object.keys(settings.shape));
  expect([...shown].sort()).toEqual(Object.keys(launcherEnvironmentSchema.shape).sort());
});

test('a fresh .env starts the launcher as it is, with secrets that differ each time', () => {
  const first = parseLauncherEnvironment(parseEnv(renderEnvFile('secrets')));
  const second = parseLauncherEnvironment(parseEnv(renderEnvFile('secrets')));
  expect(first).toMatchObject({ PORTAL_PORT: 3000, CMS_PORT: 1337, PG_PORT: 54320, DATA_DIR: './.data' });
  expect(new Set([first.PG_PASSWORD, second.PG_PASSWORD, first.JWT_SECRET, first.REDIS_PASSWORD]).size).toBe(4);
});

test('the example holds no secret', () => {
  const values = parseEnv(renderEnvFile('example'));
  expect(Object.values(values).filter((value) => value !== '')).toEqual([]);
});

test('every line that is commented out can be taken in as it stands', () => {
  const opened = renderEnvFile('secrets').replace(/^# ([A-Z_]+=)/gm, '$1');
  expect(() => parseLauncherEnvironment(parseEnv(opened))).not.toThrow();
});

test('every setting has an explanation of its own', () => {
  const comments = renderEnvFile('example')
    .split('\n')
    .filter((line) => /^# (?![A-Z_]+=|---)/.test(line));
  expect(new Set(comments).size).toBe(comments.length);
});

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from '../../env/parse-environment';
import { temporaryFolders } from '../testing/temporary-folder';
import { loadEnvironment } from './environment';

const folder = temporaryFolders();

test('a first start makes a .env with secrets that only its owner can read, a second one reads it', () => {
  const root = folder();
  const first = loadEnvironment(root, {});
  expect(first.remark).toMatch(/đã tạo/);
  expect(statSync(join(root, '.env')).mode & 0o777).toBe(0o600);
  const second = loadEnvironment(root, {});
  expect(second.remark).toBeNull();
  expect(second.settings).toEqual(first.settings);
});

test('a .env that is there keeps every line; secrets it lacks are added at its end', () => {
  const root = folder();
  loadEnvironment(root, {});
  const file = join(root, '.env');
  const older = `${readFileSync(file, 'utf8').replace(/^MAILBOX_SECRET=.*\n/m, '')}PORTAL_PORT=4000\n`;
  writeFileSync(file, older);
  const { settings, remark } = loadEnvironment(root, {});
  expect(remark).toMatch(/đã thêm .*: MAILBOX_SECRET$/);
  expect(settings.PORTAL_PORT).toBe(4000);
  expect(readFileSync(file, 'utf8').startsWith(older)).toBe(true);
});

test('a variable that is set wins over the file, an empty one does not', () => {
  const root = folder();
  loadEnvironment(root, {});
  const { settings } = loadEnvironment(root, { CMS_PORT: '4001', PORTAL_PORT: '' });
  expect(settings).toMatchObject({ CMS_PORT: 4001, PORTAL_PORT: 3000 });
});

test('ENV_FILE names another file, so that a second system has secrets of its own', () => {
  const root = folder();
  const first = loadEnvironment(root, {});
  const second = loadEnvironment(root, { ENV_FILE: join(root, 'second.env') });
  expect(second.settings.JWT_SECRET).not.toBe(first.settings.JWT_SECRET);
});

test('what is wrong in the file is told with the name of the variable', () => {
  const root = folder();
  loadEnvironment(root, {});
  expect(() => loadEnvironment(root, { PORTAL_PORT: 'ba nghìn' })).toThrow(EnvironmentError);
  expect(() => loadEnvironment(root, { PORTAL_PORT: 'ba nghìn' })).toThrow(/PORTAL_PORT: phải là số cổng/);
});

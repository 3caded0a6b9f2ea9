import { appendFileSync, chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { parseLauncherEnvironment, SETTING_GROUPS, type LauncherEnvironment } from '../../env/launcher-environment';
import { renderEnvFile } from '../../env/render-env-file';
import { settingNotes } from '../../env/setting';

export interface LoadedEnvironment {
  readonly settings: LauncherEnvironment;
  /** What was done to the file, for the person at the terminal; null when nothing. */
  readonly remark: string | null;
}

/**
 * Reads `.env` (or the file that ENV_FILE names), written with fresh secrets when there is none. A file that is there is
 * never overwritten: secrets that a newer version asks for are added at its end. Variables already set win over it.
 */
export function loadEnvironment(root: string, source: NodeJS.ProcessEnv = process.env): LoadedEnvironment {
  const file = resolve(root, source['ENV_FILE'] ?? '.env');
  const remark = existsSync(file) ? addMissingSecrets(file, source) : createFile(file);
  const fromFile = parseEnv(readFileSync(file, 'utf8'));
  return { settings: parseLauncherEnvironment({ ...fromFile, ...withoutEmpty(source) }), remark };
}

function createFile(file: string): string {
  writeFileSync(file, renderEnvFile('secrets'), { mode: 0o600, flag: 'wx' });
  return `đã tạo ${file} với các bí mật mới`;
}

function addMissingSecrets(file: string, source: NodeJS.ProcessEnv): string | null {
  const present = parseEnv(readFileSync(file, 'utf8'));
  const missing = secrets().filter(([name]) => !present[name] && !source[name]);
  if (missing.length === 0) return null;
  const lines = missing.map(([name, generate]) => `${name}=${generate()}`);
  chmodSync(file, 0o600);
  appendFileSync(file, `\n# Thêm tự động vì còn thiếu\n${lines.join('\n')}\n`);
  return `đã thêm vào ${file}: ${missing.map(([name]) => name).join(', ')}`;
}

function secrets(): readonly (readonly [string, () => string])[] {
  return SETTING_GROUPS.flatMap(({ settings }) =>
    Object.entries<z.ZodType>(settings.shape).flatMap(([name, schema]) => {
      const generate = settingNotes.get(schema)?.generate;
      return generate === undefined ? [] : [[name, generate] as const];
    }),
  );
}

function withoutEmpty(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
}

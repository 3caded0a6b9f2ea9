import { z } from 'zod';
import { databaseSettings } from './database';
import { parseEnvironment } from './parse-environment';
import { postgresUrl, setting } from './setting';

export const migrationEnvironmentSchema = z.object({
  DATABASE_URL: setting(postgresUrl, { about: 'kết nối của tài khoản chủ cơ sở dữ liệu', derived: true }),
  ...databaseSettings.pick({
    CMS_DATABASE_PASSWORD: true,
    APP_DATABASE_PASSWORD: true,
    PORTAL_DATABASE_PASSWORD: true,
  }).shape,
});

export type MigrationEnvironment = z.output<typeof migrationEnvironmentSchema>;

/** What the migrations need: the owner, and the passwords that the roles are to have. */
export function parseMigrationEnvironment(source: NodeJS.ProcessEnv = process.env): MigrationEnvironment {
  return parseEnvironment('migrate', migrationEnvironmentSchema, source);
}

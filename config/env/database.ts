import { z } from 'zod';
import { generateSecret } from './generate-secret';
import { port, postgresUrl, secret, setting } from './setting';

/** The server and the three roles of it; only the launcher and the migrations see these. */
export const databaseSettings = z.object({
  DATABASE_URL: setting(postgresUrl.optional(), {
    about: 'PostgreSQL có sẵn (từ bản 15), tài khoản chủ; bỏ trống thì dùng máy chủ đi kèm trong DATA_DIR',
    example: 'postgres://chu:mat-khau@127.0.0.1:5432/cong_truong',
  }),
  PG_PORT: setting(port.prefault('54320'), { about: 'cổng của PostgreSQL đi kèm' }),
  PG_PASSWORD: setting(secret, {
    about: 'mật khẩu quản trị của PostgreSQL đi kèm',
    generate: generateSecret,
  }),
  CMS_DATABASE_PASSWORD: setting(secret, { about: 'mật khẩu của vai trò ct_cms', generate: generateSecret }),
  APP_DATABASE_PASSWORD: setting(secret, { about: 'mật khẩu của vai trò ct_app', generate: generateSecret }),
  PORTAL_DATABASE_PASSWORD: setting(secret, { about: 'mật khẩu của vai trò ct_portal', generate: generateSecret }),
});

export const cmsDatabaseSettings = z.object({
  CMS_DATABASE_URL: setting(postgresUrl, { about: 'kết nối của trang quản trị (vai trò ct_cms)', derived: true }),
});

export const appDatabaseSettings = z.object({
  APP_DATABASE_URL: setting(postgresUrl, { about: 'kết nối của sổ điểm và bộ xử lý (vai trò ct_app)', derived: true }),
});

export const portalDatabaseSettings = z.object({
  PORTAL_DATABASE_URL: setting(postgresUrl, { about: 'kết nối của cổng thông tin (vai trò ct_portal)', derived: true }),
});

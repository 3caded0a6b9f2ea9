import { z } from 'zod';

/** What a person who fills in `.env` is told about a setting, and how a first value is made. */
export interface SettingNotes {
  /** One Vietnamese line: what it is for, and what happens when it is left out. */
  readonly about: string;
  /** A value to show where there is no default. */
  readonly example?: string;
  /** Makes the secret that a new `.env` gets. */
  readonly generate?: () => string;
  /** Worked out by the launcher; set by hand only where a program runs without it. */
  readonly derived?: boolean;
}

export const settingNotes = z.registry<SettingNotes>();

/** A setting is a zod schema with notes of its own: a copy, since many settings are made from one schema. */
export function setting<S extends z.ZodType>(schema: S, notes: SettingNotes): S {
  const own = schema.clone();
  settingNotes.add(own, notes);
  return own;
}

export const text = z.string().min(1);

/** An authority or a pupil's data may hang on a secret: short ones are refused. */
export const secret = z.string().min(16, 'bí mật quá ngắn, cần từ 16 ký tự');

export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'phải là số cổng từ 1 đến 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'phải là số cổng từ 1 đến 65535');

/** An http(s) address without the slash at its end. */
export const httpUrl = z
  .string()
  .refine((value) => /^https?:$/.test(protocolOf(value)), 'phải là địa chỉ bắt đầu bằng http:// hoặc https://')
  .transform((value) => value.replace(/\/+$/, ''));

export const postgresUrl = z
  .string()
  .refine(
    (value) => /^postgres(ql)?:$/.test(protocolOf(value)),
    'phải có dạng postgres://tài-khoản:mật-khẩu@máy:cổng/tên',
  );

export const redisUrl = z
  .string()
  .refine((value) => /^rediss?:$/.test(protocolOf(value)), 'phải có dạng redis://:mật-khẩu@máy:cổng');

export const smtpUrl = z
  .string()
  .refine((value) => /^smtps?:$/.test(protocolOf(value)), 'phải có dạng smtp://tài-khoản:mật-khẩu@máy:cổng');

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}

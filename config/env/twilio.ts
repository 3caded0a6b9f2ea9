import { z } from 'zod';
import { generateSecret } from './generate-secret';
import { httpUrl, secret, setting, text } from './setting';

const accountSid = z.string().regex(/^AC[0-9a-f]{32}$/, 'phải là AC và 32 ký tự 0-9 a-f');

/** A real account, or nothing: then a development gateway on this machine takes the messages. */
export const twilioSettings = z.object({
  TWILIO_ACCOUNT_SID: setting(accountSid.optional(), {
    about: 'tài khoản Twilio; bỏ trống thì SMS vào hộp thư thử',
    example: 'AC00000000000000000000000000000000',
  }),
  TWILIO_AUTH_TOKEN: setting(secret.optional(), {
    about: 'mã bí mật của tài khoản Twilio',
    example: 'ma-bi-mat-cua-twilio',
  }),
  TWILIO_FROM: setting(text.optional(), { about: 'số hoặc tên thương hiệu gửi SMS', example: 'CONGTRUONG' }),
});

/** What the sender of SMS is given. */
export const smsSenderSettings = z.object({
  TWILIO_ACCOUNT_SID: setting(accountSid, { about: 'tài khoản Twilio', derived: true }),
  TWILIO_AUTH_TOKEN: setting(secret, { about: 'mã bí mật của tài khoản Twilio', derived: true }),
  TWILIO_FROM: setting(text, { about: 'số hoặc tên thương hiệu gửi SMS', derived: true }),
  TWILIO_API_BASE: setting(httpUrl.optional(), { about: 'địa chỉ cổng SMS thử; bỏ trống: Twilio thật', derived: true }),
});

/** The development gateway's own account is made from this. */
export const mailboxSecretSettings = z.object({
  MAILBOX_SECRET: setting(secret, { about: 'bí mật của cổng SMS thử', generate: generateSecret }),
});

import { z } from 'zod';
import { setting, smtpUrl, text } from './setting';

export const smtpSettings = z.object({
  SMTP_URL: setting(smtpUrl.optional(), {
    about: 'máy chủ gửi thư; bỏ trống thì mọi thư vào hộp thư thử',
    example: 'smtps://tai-khoan:mat-khau@smtp.example.vn:465',
  }),
  MAIL_FROM: setting(text.prefault('Cổng Trường <khong-tra-loi@cong-truong.example>'), {
    about: 'người gửi của mọi thư',
  }),
});

/** What the sender of mail is given: the launcher has filled in the mailbox where there is no real server. */
export const mailSenderSettings = smtpSettings.extend({
  SMTP_URL: setting(smtpUrl, { about: 'máy chủ gửi thư', derived: true }),
});

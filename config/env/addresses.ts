import { z } from 'zod';
import { httpUrl, port, setting } from './setting';

/** Where each program listens and the address others reach it at. */
export const portSettings = z.object({
  PORTAL_PORT: setting(port.prefault('3000'), { about: 'cổng của cổng thông tin' }),
  CMS_PORT: setting(port.prefault('1337'), { about: 'cổng của trang quản trị' }),
  WORKERS_PORT: setting(port.prefault('3200'), { about: 'cổng nhận báo phát tin nhắn và kiểm tra bộ xử lý' }),
  MAILBOX_PORT: setting(port.prefault('8025'), { about: 'cổng của hộp thư thử (web và cổng SMS thử)' }),
  MAILBOX_SMTP_PORT: setting(port.prefault('2525'), { about: 'cổng SMTP của hộp thư thử' }),
});

export const addressSettings = z.object({
  PORTAL_URL: setting(httpUrl.optional(), {
    about: 'địa chỉ người dân mở; bỏ trống: http://localhost:PORTAL_PORT',
    example: 'https://truong.example.vn',
  }),
  CMS_URL: setting(httpUrl.optional(), {
    about: 'địa chỉ trang quản trị; bỏ trống: http://localhost:CMS_PORT',
    example: 'https://quanly.truong.example.vn',
  }),
  WORKERS_URL: setting(httpUrl.optional(), {
    about: 'địa chỉ nhà mạng gọi về để báo phát; bỏ trống: http://localhost:WORKERS_PORT',
    example: 'https://bao-phat.truong.example.vn',
  }),
});

/** The same addresses as a program gets them: filled in by the launcher. */
export const givenAddressSettings = z.object({
  PORTAL_URL: setting(httpUrl, { about: 'địa chỉ người dân mở', derived: true }),
  CMS_URL: setting(httpUrl, { about: 'địa chỉ trang quản trị', derived: true }),
  WORKERS_URL: setting(httpUrl, { about: 'địa chỉ nhà mạng gọi về để báo phát', derived: true }),
});

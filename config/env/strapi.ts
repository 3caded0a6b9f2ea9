import { z } from 'zod';
import { generateSecret } from './generate-secret';
import { secret, setting } from './setting';

const twoKeys = () => `${generateSecret()},${generateSecret()}`;

/** Secrets of the content management system. Changing one signs everybody out or makes stored tokens useless. */
export const strapiSettings = z.object({
  APP_KEYS: setting(secret, { about: 'khóa ký cookie của trang quản trị, cách nhau bằng dấu phẩy', generate: twoKeys }),
  ADMIN_JWT_SECRET: setting(secret, {
    about: 'bí mật phiên đăng nhập của cán bộ, giáo viên',
    generate: generateSecret,
  }),
  API_TOKEN_SALT: setting(secret, { about: 'muối của mã truy cập API', generate: generateSecret }),
  TRANSFER_TOKEN_SALT: setting(secret, { about: 'muối của mã chuyển dữ liệu', generate: generateSecret }),
  ENCRYPTION_KEY: setting(secret, {
    about: 'khóa mã hóa dữ liệu nhạy cảm của trang quản trị',
    generate: generateSecret,
  }),
  JWT_SECRET: setting(secret, { about: 'bí mật phiên đăng nhập của gia đình', generate: generateSecret }),
});

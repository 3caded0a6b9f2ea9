import { z } from 'zod';
import { setting } from './setting';

export const demonstrationSettings = z.object({
  DEMONSTRATION: setting(z.enum(['on', 'off'], 'phải là on hoặc off').prefault('on'), {
    about: 'on: đưa dữ liệu trình diễn vào cơ sở dữ liệu còn trống; off: để trống cho trường dùng thật',
  }),
});

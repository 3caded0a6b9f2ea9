import { z } from 'zod';
import { setting, text } from './setting';

export const printingSettings = z.object({
  PUPPETEER_EXECUTABLE_PATH: setting(text.optional(), {
    about: 'trình duyệt Chromium để in; bỏ trống thì tự tìm hoặc cài',
    example: '/usr/bin/chromium',
  }),
});

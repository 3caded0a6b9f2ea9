import { z } from 'zod';
import { generateSecret } from './generate-secret';
import { secret, setting } from './setting';

/** Known to the workers, which ask, and to the portal, which rebuilds pages. */
export const revalidationSettings = z.object({
  REVALIDATE_SECRET: setting(secret, {
    about: 'bí mật để bộ xử lý báo cổng thông tin dựng lại trang',
    generate: generateSecret,
  }),
});

/** Known to the portal, which takes visitors' questions and shows previews, and to the CMS, which keeps both. */
export const intakeSettings = z.object({
  INTAKE_SECRET: setting(secret, {
    about: 'bí mật để cổng thông tin chuyển câu hỏi của người đọc cho trang quản trị, và hỏi bản xem trước',
    generate: generateSecret,
  }),
});

/** Known to the CMS alone, which signs the address of a preview and reads its own signature again. */
export const previewSettings = z.object({
  PREVIEW_SECRET: setting(secret, {
    about: 'bí mật để trang quản trị kí đường dẫn xem trước',
    generate: generateSecret,
  }),
});

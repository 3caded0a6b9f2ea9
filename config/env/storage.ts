import { z } from 'zod';
import { setting, text } from './setting';

/** Folders. The launcher keeps everything that is not in a database under one of them. */
export const storageSettings = z.object({
  DATA_DIR: setting(text.prefault('./.data'), {
    about: 'thư mục chứa mọi dữ liệu: cơ sở dữ liệu, ảnh, bản in, nhật ký',
  }),
});

export const publicFolderSettings = z.object({
  PUBLIC_DIR: setting(text, { about: 'thư mục public của trang quản trị (DATA_DIR/public)', derived: true }),
});

export const mediaSettings = z.object({
  MEDIA_DIR: setting(text, { about: 'ảnh và tệp đã tải lên (DATA_DIR/public/uploads)', derived: true }),
});

export const filesSettings = z.object({
  FILES_DIR: setting(text, { about: 'sổ đã in (DATA_DIR/files)', derived: true }),
});

export const portalCacheSettings = z.object({
  PORTAL_CACHE_DIR: setting(text, { about: 'trang công khai đã dựng sẵn (DATA_DIR/portal-cache)', derived: true }),
});

export const mailboxFolderSettings = z.object({
  MAILBOX_DIR: setting(text, { about: 'thư và tin nhắn của hộp thư thử (DATA_DIR/mailbox)', derived: true }),
});

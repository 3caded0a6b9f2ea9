import { isFetchError } from '@strapi/strapi/admin';

/** The server's own words where they are for the person, else what to do next. */
export function messageOf(error: unknown): string {
  if (!isFetchError(error)) return 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.';
  const status = error.status ?? 500;
  if (status === 401) return 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.';
  return status >= 500 ? 'Máy chủ gặp lỗi. Hãy thử lại sau ít phút.' : error.message;
}

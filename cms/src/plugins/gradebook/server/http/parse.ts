import { AppError } from '@cong-truong/domain/errors/app-error';
import type { z } from 'zod';

/** Ids and terms in the address. An address that cannot be is an address that does not exist. */
export function parseAddress<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new AppError({
    kind: 'notFound',
    code: 'address.unknown',
    message: 'Không tìm thấy nội dung này. Hãy chọn lại năm học, lớp và môn.',
    logMessage: `no such address: ${pathsOf(result.error)}`,
  });
}

export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new AppError({
    kind: 'invalid',
    code: 'request.invalid',
    message: 'Dữ liệu gửi lên chưa đúng nên chưa được lưu. Hãy tải lại trang rồi làm lại.',
    logMessage: `invalid request: ${pathsOf(result.error)}`,
    details: {
      fields: result.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message })),
    },
  });
}

/** Where it is wrong, not what stood there: that may be anything. */
function pathsOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.join('.') || '(whole)'} ${code}`)
    .join(', ');
}

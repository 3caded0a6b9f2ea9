import { AppError } from '@cong-truong/domain/errors/app-error';

export function requestReused(cause?: unknown): AppError {
  return new AppError({
    kind: 'conflict',
    code: 'save.requestReused',
    message: 'Mã lần lưu này đã dùng cho một nội dung khác. Hãy tải lại trang rồi lưu lại.',
    logMessage: 'the request was used before with other content',
    cause,
  });
}

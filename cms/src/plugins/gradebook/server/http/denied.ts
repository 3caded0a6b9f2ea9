import { AppError } from '@cong-truong/domain/errors/app-error';

/** The policy said no. */
export function denied(message: string): AppError {
  return new AppError({ kind: 'forbidden', code: 'access.denied', message });
}

export function notOfTheStaff(): AppError {
  return new AppError({
    kind: 'forbidden',
    code: 'access.notStaff',
    message: 'Tài khoản này chưa gắn với hồ sơ cán bộ, giáo viên nào. Hãy nhờ văn phòng nhà trường hoặc quản trị viên.',
    logMessage: 'the admin user belongs to no member of staff, or has none of our roles',
  });
}

export function notYours(): AppError {
  return denied('Thầy/Cô không được phân công ở đây. Nếu phân công đã thay đổi, hãy liên hệ văn phòng nhà trường.');
}

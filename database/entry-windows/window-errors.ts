import { AppError } from '@cong-truong/domain/errors/app-error';

export function windowNotFound(windowId: string): AppError {
  return new AppError({
    kind: 'notFound',
    code: 'entryWindow.notFound',
    message: 'Đợt nhập điểm này không còn nữa: có thể vừa có người bỏ. Hãy tải lại trang.',
    logMessage: `no entry window ${windowId}`,
  });
}

export function windowExists(): AppError {
  return new AppError({
    kind: 'conflict',
    code: 'entryWindow.exists',
    message: 'Nơi này đã có một đợt nhập điểm cho loại điểm đó. Hãy sửa đợt ấy trong danh sách.',
  });
}

export function windowChanged(): AppError {
  return new AppError({
    kind: 'conflict',
    code: 'entryWindow.changed',
    message: 'Đợt nhập điểm vừa được người khác sửa. Hãy xem lại giờ trong danh sách rồi sửa tiếp nếu cần.',
  });
}

export function placeUnknown(): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'entryWindow.place',
    message: 'Khối, lớp hoặc cột này không có trong trường ở năm học đang chọn. Hãy tải lại trang rồi chọn lại.',
  });
}

export function timesWrong(): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'entryWindow.times',
    message: 'Giờ khóa phải sau giờ mở. Hãy sửa lại thời gian của đợt nhập điểm.',
  });
}

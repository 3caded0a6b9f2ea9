import { AppError } from '@cong-truong/domain/errors/app-error';

export function classNotFound(classId: string): AppError {
  return new AppError({
    kind: 'notFound',
    code: 'class.notFound',
    message: 'Không tìm thấy lớp này. Hãy chọn lại năm học và lớp.',
    logMessage: `no class ${classId}`,
  });
}

export function offeringNotFound(offeringId: string): AppError {
  return new AppError({
    kind: 'notFound',
    code: 'offering.notFound',
    message: 'Không tìm thấy môn học này của lớp. Hãy chọn lại lớp và môn.',
    logMessage: `no offering ${offeringId} with this term`,
  });
}

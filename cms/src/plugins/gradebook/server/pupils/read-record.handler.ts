import { findClass } from '@cong-truong/database/register/classes.repository';
import { classNotFound } from '@cong-truong/database/register/not-found';
import { loadClassInputs } from '@cong-truong/database/results/inputs.repository';
import { can } from '@cong-truong/domain/access/policy';
import { AppError } from '@cong-truong/domain/errors/app-error';
import { z } from 'zod';
import { idSchema } from '../http/address';
import { notYours } from '../http/denied';
import type { Handler } from '../http/handler';
import { documentIdSchema } from '../sheets/sheet-changes';
import { presentRecord } from './present-record';

const recordAddress = z.object({ classId: idSchema, studentId: documentIdSchema });

/** All that a pupil's results follow from: the page explains them with the rules that made them. */
export const readRecord: Handler<z.infer<typeof recordAddress>, unknown, unknown> = {
  params: recordAddress,
  async handle({ db, actor, params: { classId, studentId } }) {
    const found = await findClass(db, classId);
    if (!found) throw classNotFound(classId);
    if (!can(actor, 'classSummary.read', { classId, schoolCode: found.schoolCode })) throw notYours();
    const [inputs] = await loadClassInputs(db, [classId]);
    const pupil = inputs?.pupils.find((candidate) => candidate.studentId === studentId);
    if (!inputs || !pupil) throw pupilNotFound(classId);
    return { body: presentRecord(inputs, pupil) };
  },
};

function pupilNotFound(classId: string): AppError {
  return new AppError({
    kind: 'notFound',
    code: 'pupil.notFound',
    message: 'Không tìm thấy học sinh này trong lớp. Hãy tải lại trang tổng hợp.',
    logMessage: `no such pupil in class ${classId}`,
  });
}

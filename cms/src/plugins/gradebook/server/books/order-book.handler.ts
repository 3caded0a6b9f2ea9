import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import { requestGradeBook } from '@cong-truong/database/runs/request-grade-book';
import type { Handler } from '../http/handler';
import { bookAddress, requirePrintableClass, type BookAddress } from './class-address';

/** Orders the printed grade book of a class as it stands now. @throws AppError `class.noGradeBook` */
export const orderBook: Handler<BookAddress, unknown, unknown> = {
  params: bookAddress,
  async handle({ db, actor, params: { classId, term } }) {
    regulationOfClass(await requirePrintableClass(db, actor, classId));
    return { status: 202, body: { runId: await requestGradeBook(db, { classId, term, actor: actor.staffId }) } };
  },
};

import { findClass } from '@cong-truong/database/register/classes.repository';
import { classNotFound } from '@cong-truong/database/register/not-found';
import { loadClassSummary } from '@cong-truong/database/results/class-summary.repository';
import type { PeriodNumber } from '@cong-truong/database/results/stored-result';
import { can } from '@cong-truong/domain/access/policy';
import { z } from 'zod';
import { idSchema } from '../http/address';
import { notYours } from '../http/denied';
import type { Handler } from '../http/handler';
import { presentSummary } from './present-summary';

const PERIODS: Readonly<Record<'1' | '2' | '3', PeriodNumber>> = { '1': 1, '2': 2, '3': 3 };
const summaryAddress = z.object({
  classId: idSchema,
  period: z.enum(['1', '2', '3']).transform((text) => PERIODS[text]),
});

/** All results of a class in a term or in the year, as the worker last computed them. */
export const readSummary: Handler<z.infer<typeof summaryAddress>, unknown, unknown> = {
  params: summaryAddress,
  async handle({ db, actor, params: { classId, period } }) {
    const found = await findClass(db, classId);
    if (!found) throw classNotFound(classId);
    if (!can(actor, 'classSummary.read', { classId, schoolCode: found.schoolCode })) throw notYours();
    return { body: presentSummary(await loadClassSummary(db, classId, period), period) };
  },
};

import { z } from 'zod';
import { modeSchema } from './choices';
import { conductRatingSchema } from './conduct';
import { read } from './request';

const subjectSchema = z.object({
  averageTenths: z.number().nullable(),
  passed: z.boolean().nullable(),
  status: z.enum(['complete', 'incomplete', 'exempt', 'notTaught']),
});

const summarySchema = z.object({
  columns: z.array(z.object({ offeringId: z.string(), name: z.string(), mode: modeSchema })),
  pupils: z.array(
    z.object({
      studentId: z.string(),
      rollNumber: z.number(),
      fullName: z.string(),
      subjects: z.record(z.string(), subjectSchema),
      overallTenths: z.number().nullable(),
      academic: z.enum(['excellent', 'good', 'fair', 'average', 'weak', 'poor', 'achieved', 'notAchieved']).nullable(),
      conduct: conductRatingSchema.nullable(),
      title: z.enum(['excellentPupil', 'advancedPupil', 'outstandingPupil', 'goodPupil']).nullable(),
      promotion: z.enum(['promoted', 'resit', 'summerTraining', 'retained']).nullable(),
      complete: z.boolean(),
    }),
  ),
});

/** All results of a class in a term or in the year. */
export type Summary = z.infer<typeof summarySchema>;
export type SummaryPupil = Summary['pupils'][number];
/** 1 and 2: the terms; 3: the year. */
export type SummaryPeriod = 1 | 2 | 3;

export function readSummary(classId: string, period: SummaryPeriod, signal: AbortSignal): Promise<Summary> {
  return read(`/classes/${encodeURIComponent(classId)}/summary/${period}`, { schema: summarySchema, signal });
}

import { STAFF_ROLES } from '@cong-truong/domain/access/actor';
import { z } from 'zod';
import { read } from './request';

export const termStateSchema = z.enum(['open', 'locked', 'published']);
export const regulationSchema = z.enum(['TT58/2011', 'TT58/2011+TT26/2020', 'TT22/2021']);
export const modeSchema = z.enum(['score', 'comment', 'score-and-comment']);
export const termSchema = z.union([z.literal(1), z.literal(2)]);

const offeringSchema = z.object({
  offeringId: z.string(),
  subject: z.string(),
  name: z.string(),
  mode: modeSchema,
  /** Terms in which the subject is taught. */
  terms: z.array(termSchema),
  canWrite: z.boolean(),
});

const classSchema = z.object({
  classId: z.string(),
  schoolYear: z.string(),
  name: z.string(),
  gradeLevel: z.number(),
  regulation: regulationSchema,
  /** The person at the screen leads this class. */
  homeroom: z.boolean(),
  terms: z.object({ 1: z.object({ state: termStateSchema }), 2: z.object({ state: termStateSchema }) }),
  offerings: z.array(offeringSchema),
  canReadSummary: z.boolean(),
  canWriteConduct: z.boolean(),
});

const choicesSchema = z.object({
  years: z.array(z.object({ code: z.string(), label: z.string(), current: z.boolean() })),
  me: z.object({
    staffId: z.string(),
    fullName: z.string(),
    role: z.enum(STAFF_ROLES),
    schoolCode: z.string().nullable(),
    schoolLevel: z.enum(['preschool', 'primary', 'lowerSecondary']).nullable(),
  }),
  classes: z.array(classSchema),
  /** Classes of the person's whose level has no book of scores here, with the reason. */
  withoutBook: z.array(z.object({ classId: z.string(), schoolYear: z.string(), name: z.string(), reason: z.string() })),
});

/** Years, classes and subjects that the person at the screen may read: nothing else can be chosen. */
export type Choices = z.infer<typeof choicesSchema>;
export type ClassChoice = z.infer<typeof classSchema>;
export type OfferingChoice = z.infer<typeof offeringSchema>;
export type TermState = z.infer<typeof termStateSchema>;

export function readChoices(signal: AbortSignal): Promise<Choices> {
  return read('/choices', { schema: choicesSchema, signal });
}

import { z } from 'zod';
import { TT22_DEFAULTS, type Tt22Interpretations } from '../tt22-2021/interpretations';
import { TT58_DEFAULTS, type Tt58Interpretations } from '../tt58-2011/interpretations';

/** Where the law leaves no room: a case may name no switch. */
export const noReadings = z.strictObject({}).default({});

export const tt58Readings: z.ZodType<Tt58Interpretations> = z
  .strictObject({
    commentSubjectIsOneSubject: z.boolean().default(TT58_DEFAULTS.commentSubjectIsOneSubject),
    fairRowAfterTwoCausesOfExcellent: z.boolean().default(TT58_DEFAULTS.fairRowAfterTwoCausesOfExcellent),
    poorFromExcellentBecomesWeak: z.boolean().default(TT58_DEFAULTS.poorFromExcellentBecomesWeak),
  })
  .default(TT58_DEFAULTS);

export const tt22Readings: z.ZodType<Tt22Interpretations> = z
  .strictObject({
    commentSubjectIsOneSubject: z.boolean().default(TT22_DEFAULTS.commentSubjectIsOneSubject),
    soleCauseTriedBy: z.enum(['replacing', 'removing']).default(TT22_DEFAULTS.soleCauseTriedBy),
    bothNotAchieved: z.enum(['retained', 'summerTraining']).default(TT22_DEFAULTS.bothNotAchieved),
  })
  .default(TT22_DEFAULTS);

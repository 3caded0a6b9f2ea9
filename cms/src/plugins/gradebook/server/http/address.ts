import type { Term } from '@cong-truong/domain/regulations/regulation';
import { z } from 'zod';

export const idSchema = z.uuid();
export const termSchema: z.ZodType<Term> = z.enum(['1', '2']).transform((text) => (text === '1' ? 1 : 2));
export const schoolYearSchema = z.string().regex(/^[0-9]{4}-[0-9]{4}$/);

import { articlesOf } from '../../cited';

/** WHO Child Growth Standards (2006, under 60 months) and WHO Reference (2007, 60 to 228 months). */
export const WHO_FROM = '2006-04-27';

export const who = articlesOf('WHO', WHO_FROM);

/** Weight for age, height for age, weight for height, BMI for age. */
export type Indicator = 'WAZ' | 'HAZ' | 'WHZ' | 'BAZ';

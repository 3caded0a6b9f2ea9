import { articlesOf } from '../cited';

/**
 * Thông tư 27/2020/TT-BGDĐT: assessment of primary pupils under the 2018 programme. Signed 4 September 2020, in force from 20 October
 * 2020 [V]; grade 1 from 2020-2021, then a grade a year up to grade 5 in 2024-2025 [V]. Replaces TT 30/2014 and TT 22/2016.
 */
export const TT27_FROM = '2020-10-20';
export const TT27_TITLE = 'Thông tư 27/2020/TT-BGDĐT';

export const article = articlesOf('TT 27/2020', TT27_FROM);

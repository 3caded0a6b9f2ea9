import { articlesOf } from '../cited';

/**
 * Thông tư 58/2011/TT-BGDĐT: rules of assessment for lower and upper secondary schools. Signed 12 December 2011, in force
 * from 26 January 2012 [V], in its original wording until the school year 2019-2020; then amended by TT 26/2020.
 */
export const TT58_FROM = '2012-01-26';
export const TT58_TITLE = 'Thông tư 58/2011/TT-BGDĐT';

export const article = articlesOf('TT 58/2011', TT58_FROM);

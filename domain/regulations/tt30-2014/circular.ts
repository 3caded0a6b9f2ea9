import { articlesOf } from '../cited';

/**
 * Thông tư 30/2014/TT-BGDĐT: assessment of primary pupils. Signed 28 August 2014 [V], in force from 15 October 2014 [M], in its original
 * wording until 5 November 2016; then amended by TT 22/2016.
 */
export const TT30_FROM = '2014-10-15';
export const TT30_TITLE = 'Thông tư 30/2014/TT-BGDĐT';

export const article = articlesOf('TT 30/2014', TT30_FROM);

import { articlesOf } from '../cited';

/**
 * Thông tư 22/2016/TT-BGDĐT: amends TT 30/2014. Signed 22 September 2016 [V], in force from 6 November 2016 [M]: in the middle of the
 * first term of 2016-2017, so that both terms of that year end under it. For each grade until TT 27/2020 reached it. The files here carry
 * the clauses of its article 1.
 */
export const TT22_2016_FROM = '2016-11-06';
export const TT22_2016_TITLE = 'Thông tư 30/2014/TT-BGDĐT (sửa đổi bởi Thông tư 22/2016/TT-BGDĐT)';

export const article = articlesOf('TT 22/2016', TT22_2016_FROM);

import { articlesOf } from '../cited';

/**
 * Thông tư 26/2020/TT-BGDĐT: amends TT 58/2011. Signed 26 August 2020, in force from 11 October 2020 [V]; from the school year
 * 2020-2021 for the grades that TT 22/2021 had not yet reached. The files here replace articles of TT 58/2011 and carry their
 * numbers; what has no file here stands as it was.
 */
export const TT26_FROM = '2020-10-11';
export const TT26_TITLE = 'Thông tư 58/2011/TT-BGDĐT (sửa đổi bởi Thông tư 26/2020/TT-BGDĐT)';

export const article = articlesOf('TT 58/2011 (TT 26/2020)', TT26_FROM);

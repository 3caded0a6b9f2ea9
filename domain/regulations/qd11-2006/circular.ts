import { articlesOf } from '../cited';

/**
 * Quyết định 11/2006/QĐ-BGDĐT: recognition of lower secondary graduation. Signed 5 April 2006 [M], in force until the end of the school
 * year 2023-2024 [V].
 */
export const QD11_FROM = '2006-04-05';

export const article = articlesOf('QĐ 11/2006', QD11_FROM);

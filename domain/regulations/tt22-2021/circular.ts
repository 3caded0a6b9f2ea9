import { articlesOf } from '../cited';

/**
 * Thông tư 22/2021/TT-BGDĐT: rules of assessment for lower and upper secondary pupils. Signed 20 July 2021, in force from
 * 5 September 2021 [V]; grade 6 from 2021-2022, grade 7 from 2022-2023, grade 8 from 2023-2024, grade 9 from 2024-2025 [V].
 */
export const TT22_FROM = '2021-09-05';
export const TT22_TITLE = 'Thông tư 22/2021/TT-BGDĐT';

export const article = articlesOf('TT 22/2021', TT22_FROM);

import { articlesOf } from '../cited';

/** Thông tư 31/2023/TT-BGDĐT: recognition of lower secondary graduation. In force from 15 February 2024, used for 2024-2025 [V]. */
export const TT31_FROM = '2024-02-15';

export const article = articlesOf('TT 31/2023', TT31_FROM);

import type { AcademicRating } from '../regulation';

/** Which rules recognise the end of lower secondary school: QĐ 11/2006, TT 31/2023, or confirmation in the transcript. */
export type GraduationRuleId = 'QĐ11/2006' | 'TT31/2023' | 'HBXN';

/** Giỏi, Khá, Trung bình; since TT 31/2023 the diploma has none. */
export type GraduationClass = Extract<AcademicRating, 'excellent' | 'fair' | 'average'>;

export interface GraduationResult {
  readonly recognised: boolean;
  readonly classification: GraduationClass | null;
}

export const NOT_RECOGNISED: GraduationResult = { recognised: false, classification: null };

import type { AcademicRating, ConductRating } from '../../regulation';
import { word } from './words';

/** Học lực of TT 58/2011, by its signs. */
export const TT58_ACADEMIC = {
  G: 'excellent',
  K: 'fair',
  Tb: 'average',
  Y: 'weak',
  Kém: 'poor',
} as const satisfies Record<string, AcademicRating>;

/** Hạnh kiểm of TT 58/2011. */
export const TT58_CONDUCT = {
  T: 'good',
  K: 'fair',
  Tb: 'average',
  Y: 'weak',
} as const satisfies Record<string, ConductRating>;

/** Kết quả học tập and kết quả rèn luyện of TT 22/2021 share their words. */
export const TT22_LEVELS = {
  Tốt: 'good',
  Khá: 'fair',
  Đạt: 'achieved',
  'Chưa đạt': 'notAchieved',
} as const satisfies Record<string, AcademicRating & ConductRating>;

/** A comment subject's result. */
export const PASSED = { Đ: true, CĐ: false } as const;

export const tt58Academic = word('học lực', TT58_ACADEMIC);
export const tt58Conduct = word('hạnh kiểm', TT58_CONDUCT);
export const tt22Academic = word('kết quả học tập', TT22_LEVELS);
export const tt22Conduct = word('kết quả rèn luyện', TT22_LEVELS);
export const passed = word('kết quả nhận xét', PASSED);

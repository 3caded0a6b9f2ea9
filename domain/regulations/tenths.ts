import type { Cited } from './cited';

/** Tenths in one: scores and lessons are counted in integers of tenths. */
export const TENTHS: Cited<number> = {
  value: 10,
  source: 'TT 58/2011 Đ.10, Đ.11: lấy đến chữ số thập phân thứ nhất',
  evidence: 'V',
  from: '2012-01-26',
};

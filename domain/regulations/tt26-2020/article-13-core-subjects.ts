import type { Cited } from '../cited';
import { TT26_FROM } from './circular';

/** "Một trong ba môn Toán, Ngữ văn, Ngoại ngữ". In k.6 the one cause must be "duy nhất", which is how we read TT 58/2011 too. */
export const CORE_SUBJECTS: Cited<readonly string[]> = {
  value: ['TOAN', 'NGUVAN', 'NGOAINGU'],
  source: 'TT 58/2011 Đ.13 (TT 26/2020)',
  evidence: 'V',
  from: TT26_FROM,
};

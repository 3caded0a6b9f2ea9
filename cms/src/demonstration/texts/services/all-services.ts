import { BAN_MAI_SERVICES } from './ban-mai';
import { LONG_BINH_SERVICES } from './long-binh';
import { PHUOC_THIEN_SERVICES } from './phuoc-thien';
import type { ServiceTexts } from './service-texts';
import { SONG_TAC_SERVICES } from './song-tac';
import { WARD_SERVICES } from './ward';

export const ALL_SERVICE_TEXTS: readonly ServiceTexts[] = [
  WARD_SERVICES,
  LONG_BINH_SERVICES,
  PHUOC_THIEN_SERVICES,
  SONG_TAC_SERVICES,
  BAN_MAI_SERVICES,
];

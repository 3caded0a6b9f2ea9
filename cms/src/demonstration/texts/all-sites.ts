import { BAN_MAI_TEXTS } from './ban-mai';
import { LONG_BINH_TEXTS } from './long-binh';
import { PHUOC_THIEN_TEXTS } from './phuoc-thien';
import type { SiteTexts } from './site-texts';
import { SONG_TAC_TEXTS } from './song-tac';
import { WARD_TEXTS } from './ward';

export const ALL_SITE_TEXTS: readonly SiteTexts[] = [
  WARD_TEXTS,
  LONG_BINH_TEXTS,
  PHUOC_THIEN_TEXTS,
  SONG_TAC_TEXTS,
  BAN_MAI_TEXTS,
];

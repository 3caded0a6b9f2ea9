import type { Random } from '@cong-truong/database/demonstration/random';
import type { Palette } from '../palette';

/** Draws what happens in one picture, over the whole of it. */
export type Scene = (random: Random, palette: Palette) => string;

import { createRandom } from '@cong-truong/database/demonstration/random';
import sharp from 'sharp';
import { paletteOf, type Palette } from './palette';
import { HEIGHT, WIDTH } from './scenery';
import { bouquet, classroom, library, meeting, science, stage } from './scenes/indoors';
import { ceremony, crossing, garden, lanterns, sports, yard } from './scenes/outdoors';
import type { Scene } from './scenes/scene';
import { art, contactBook, examination, meal } from './scenes/things';

const SCENES = {
  yard,
  ceremony,
  sports,
  garden,
  crossing,
  lanterns,
  classroom,
  library,
  science,
  stage,
  meeting,
  bouquet,
  examination,
  contactBook,
  art,
  meal,
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneName = keyof typeof SCENES;

export interface PictureWish {
  readonly scene: SceneName;
  /** The school's colour, `#rrggbb`. */
  readonly colour: string;
  readonly children: Palette['children'];
  /** Two pictures of one scene and seed are the same. */
  readonly seed: string;
}

/** Draws a picture without any writing in it and returns it as a JPEG of 1600 × 900. */
export function drawPicture({ scene, colour, children, seed }: PictureWish): Promise<Buffer> {
  const drawn = SCENES[scene](createRandom(`${seed}/${scene}`), paletteOf(colour, children));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${drawn}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 84, chromaSubsampling: '4:4:4' }).toBuffer();
}

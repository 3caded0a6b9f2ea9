import sharp from 'sharp';
import { mix, paletteOf } from './palette';
import { circle, el, path, rect, star } from './svg';

export type EmblemName = 'book' | 'sun' | 'leaf' | 'river' | 'ward';

/** Draws a round emblem without any writing and returns it as a PNG of 512 × 512 with a clear background. */
export function drawEmblem(emblem: EmblemName, colour: string): Promise<Buffer> {
  const palette = paletteOf(colour);
  const rays = Array.from({ length: 16 }, (_, index) =>
    rect(252, 96, 8, 46, palette.accent, { rx: 4, transform: `rotate(${index * 22.5} 256 256)` }),
  );
  const symbols: Readonly<Record<EmblemName, string>> = {
    book: openBook(palette.main) + star(256, 176, 46, palette.accent),
    sun: [...rays, circle(256, 256, 84, palette.accent), circle(256, 256, 60, palette.warm)].join(''),
    leaf: [
      path('M256 120 Q366 190 330 300 Q300 368 256 384 Q212 368 182 300 Q146 190 256 120 Z', palette.leaf),
      path('M256 150 V380 M256 230 L306 200 M256 230 L206 200 M256 290 L312 258 M256 290 L200 258', 'none', {
        stroke: '#ffffff',
        'stroke-width': 8,
        'stroke-linecap': 'round',
      }),
    ].join(''),
    river: [
      circle(256, 210, 62, palette.accent),
      ...[0, 1, 2].map((index) =>
        path(`M110 ${290 + index * 40} q36 -34 73 0 t73 0 t73 0 t73 0`, 'none', {
          stroke: index === 1 ? palette.light : palette.main,
          'stroke-width': 18,
          'stroke-linecap': 'round',
        }),
      ),
    ].join(''),
    ward: [star(256, 226, 92, palette.accent), openBook(palette.main)].join(''),
  };
  const svg = el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 512, height: 512, viewBox: '0 0 512 512' },
    circle(256, 256, 250, palette.main),
    circle(256, 256, 226, '#ffffff'),
    circle(256, 256, 208, mix(palette.pale, '#ffffff', 0.3), { stroke: palette.accent, 'stroke-width': 6 }),
    symbols[emblem],
  );
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}

function openBook(colour: string): string {
  return [
    path('M256 384 q-58 -38 -130 -14 v-126 q72 -24 130 14 Z', colour),
    path('M256 384 q58 -38 130 -14 v-126 q-72 -24 -130 14 Z', mix(colour, '#ffffff', 0.25)),
    path('M256 368 q-54 -32 -114 -14 v-96 q60 -18 114 14 Z', '#ffffff'),
    path('M256 368 q54 -32 114 -14 v-96 q-60 -18 -114 14 Z', '#f6f1e4'),
  ].join('');
}

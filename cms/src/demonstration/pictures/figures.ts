import type { Random } from '@cong-truong/database/demonstration/random';
import type { Palette } from './palette';
import { circle, el, group, path, rect } from './svg';

const SKINS = ['#f1c7a3', '#e8b48c', '#d99e74'];
const HAIR = ['#1f1a1c', '#2b2226', '#3a2a24'];

export interface FigureWish {
  readonly x: number;
  /** Where the feet are. */
  readonly y: number;
  readonly scale: number;
  readonly dress: 'pupil' | 'adult' | 'child';
}

/** One person seen from afar, without a face. Pupils wear white and the red scarf. */
export function figure(random: Random, palette: Palette, wish: FigureWish): string {
  const { x, y, scale } = wish;
  const dress = wish.dress === 'pupil' && palette.children === 'small' ? 'child' : wish.dress;
  const girl = random.chance(0.5);
  const shirt =
    dress === 'pupil' ? '#ffffff' : random.pick([palette.main, palette.accent, palette.warm, palette.light]);
  const below = dress === 'pupil' ? palette.dark : dress === 'adult' ? palette.ink : palette.dark;
  const hair = random.pick(HAIR);
  const skin = random.pick(SKINS);
  return group(
    `translate(${x} ${y}) scale(${scale})`,
    rect(-22, -62, 16, 62, skin, { rx: 8 }),
    rect(6, -62, 16, 62, skin, { rx: 8 }),
    girl && dress !== 'child'
      ? path('M-34 -52 L-24 -112 H24 L34 -52 Z', below)
      : rect(-28, -112, 56, 78, below, { rx: 10 }),
    el('ellipse', { cx: -40, cy: -122, rx: 12, ry: 40, fill: shirt, transform: 'rotate(12 -40 -122)' }),
    el('ellipse', { cx: 40, cy: -122, rx: 12, ry: 40, fill: shirt, transform: 'rotate(-12 40 -122)' }),
    rect(-32, -176, 64, 80, shirt, { rx: 18 }),
    girl ? path('M-40 -206 Q-46 -262 0 -262 Q46 -262 40 -206 L36 -168 H-36 Z', hair) : '',
    circle(0, -212, 34, skin),
    path('M-36 -212 Q-38 -256 0 -256 Q38 -256 36 -212 Q18 -236 -36 -212 Z', hair),
    dress === 'pupil' ? path('M-24 -176 L24 -176 L6 -156 L12 -128 L0 -142 L-12 -128 L-6 -156 Z', '#d8232a') : '',
  );
}

/** A row of people, each a little different. */
export function row(
  random: Random,
  palette: Palette,
  wish: FigureWish & { readonly count: number; readonly gap: number },
): string {
  return Array.from({ length: wish.count }, (_, index) =>
    figure(random, palette, { ...wish, x: wish.x + index * wish.gap, y: wish.y + random.integer(-6, 6) }),
  ).join('');
}

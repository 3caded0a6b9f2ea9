import type { Random } from '@cong-truong/database/demonstration/random';
import { mix, type Palette } from './palette';
import { circle, el, fade, group, path, rect, star, line } from './svg';

export const WIDTH = 1600;
export const HEIGHT = 900;

/** Open sky with a sun and some clouds. */
export function sky(random: Random, palette: Palette): string {
  const sunX = random.integer(180, 1420);
  const clouds = Array.from({ length: random.integer(2, 4) }, () =>
    cloud(random.integer(60, 1500), random.integer(70, 260), random.integer(60, 120) / 100),
  );
  return [
    el('defs', {}, fade('sky', mix('#a5d6f0', palette.light, 0.22), palette.paper)),
    rect(0, 0, WIDTH, HEIGHT, 'url(#sky)'),
    circle(sunX, 180, 150, palette.accent, { opacity: 0.18 }),
    circle(sunX, 180, 84, palette.accent, { opacity: 0.95 }),
    ...clouds,
  ].join('');
}

function cloud(x: number, y: number, scale: number): string {
  return group(
    `translate(${x} ${y}) scale(${scale})`,
    el(
      'g',
      { fill: '#ffffff', opacity: 0.85 },
      el('ellipse', { cx: 0, cy: 0, rx: 90, ry: 34 }),
      el('ellipse', { cx: -40, cy: -22, rx: 46, ry: 36 }),
      el('ellipse', { cx: 30, cy: -30, rx: 56, ry: 42 }),
    ),
  );
}

/** Hills far away and the ground in front. */
export function ground(random: Random, palette: Palette, horizon = 640): string {
  const hill = (y: number, height: number, colour: string): string => {
    const bend = random.integer(300, 700);
    return path(`M0 ${y} Q${bend} ${y - height} 800 ${y} T1600 ${y - height / 2} V900 H0 Z`, colour);
  };
  return [
    hill(horizon - 20, 120, mix(palette.leaf, '#ffffff', 0.55)),
    hill(horizon + 10, 60, mix(palette.leaf, '#ffffff', 0.25)),
    rect(0, horizon + 60, WIDTH, HEIGHT - horizon - 60, mix(palette.accent, '#fff3da', 0.7)),
  ].join('');
}

/** A tree of the school yard; some carry the red flowers of the flamboyant. */
export function tree(random: Random, palette: Palette, x: number, y: number, scale: number): string {
  const crown = mix(palette.leaf, random.chance(0.5) ? '#20402a' : '#cfe6a8', random.integer(5, 30) / 100);
  const bloom = random.chance(0.4)
    ? Array.from({ length: 12 }, () => circle(random.integer(-85, 85), random.integer(-260, -130), 8, palette.warm))
    : [];
  return group(
    `translate(${x} ${y}) scale(${scale})`,
    rect(-13, -110, 26, 112, '#7a5638', { rx: 8 }),
    circle(-52, -158, 66, crown),
    circle(54, -164, 70, crown),
    circle(0, -222, 80, crown),
    circle(-20, -240, 40, '#ffffff', { opacity: 0.12 }),
    ...bloom,
  );
}

/** The national flag on its pole. */
export function flagPole(x: number, y: number, height: number): string {
  const top = y - height;
  return [
    line(x, y, x, top, '#8d99a6', 9),
    circle(x, top, 10, '#f2b134'),
    path(`M${x + 5} ${top + 14} q60 -18 110 4 t110 0 v130 q-55 22 -110 0 t-110 0 Z`, '#da251d'),
    star(x + 112, top + 82, 42, '#ffdd00'),
    rect(x - 46, y - 14, 92, 22, '#b8c0c8', { rx: 4 }),
  ].join('');
}

/** A string of small flags across the picture. */
export function bunting(random: Random, palette: Palette, y: number): string {
  const colours = [palette.main, palette.accent, palette.warm, palette.leaf, palette.light];
  const flags = Array.from({ length: 17 }, (_, index) => {
    const x = 10 + index * 98;
    const sag = y + 46 * Math.sin((Math.PI * index) / 16);
    return path(`M${x} ${sag} h64 l-32 62 Z`, random.pick(colours));
  });
  return [path(`M0 ${y} Q800 ${y + 96} 1600 ${y}`, 'none', { stroke: palette.dark, 'stroke-width': 4 }), ...flags].join(
    '',
  );
}

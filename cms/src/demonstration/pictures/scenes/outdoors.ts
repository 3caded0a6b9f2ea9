import { schoolHouse } from '../buildings';
import { figure, row } from '../figures';
import { mix } from '../palette';
import { bunting, flagPole, ground, sky, tree } from '../scenery';
import { circle, el, group, line, path, rect } from '../svg';
import type { Scene } from './scene';

/** The school between its trees. */
export const yard: Scene = (random, palette) =>
  [
    sky(random, palette),
    ground(random, palette),
    schoolHouse(palette, random.integer(330, 470), 690, 800),
    tree(random, palette, 190, 740, 1.25),
    tree(random, palette, 1400, 735, 1.35),
    tree(random, palette, 1530, 760, 0.95),
    // Near the house: a picture cut to 5:4 keeps the whole flag.
    flagPole(290, 770, 430),
  ].join('');

/** Pupils in rows before the flag. */
export const ceremony: Scene = (random, palette) =>
  [
    sky(random, palette),
    ground(random, palette, 560),
    schoolHouse(palette, 520, 610, 760, 4),
    bunting(random, palette, 40),
    tree(random, palette, 110, 640, 1),
    tree(random, palette, 1480, 640, 1.1),
    flagPole(330, 640, 480),
    row(random, palette, { x: 150, y: 735, scale: 0.62, dress: 'pupil', count: 16, gap: 88 }),
    row(random, palette, { x: 90, y: 865, scale: 0.85, dress: 'pupil', count: 14, gap: 112 }),
  ].join('');

/** A football match. */
export const sports: Scene = (random, palette) => {
  const grass = [0, 1, 2, 3, 4, 5, 6, 7].map((index) =>
    rect(index * 200, 560, 200, 340, mix(palette.leaf, '#ffffff', index % 2 === 0 ? 0.12 : 0.24)),
  );
  const goal = [
    line(1180, 600, 1180, 410, '#ffffff', 12),
    line(1480, 600, 1480, 410, '#ffffff', 12),
    line(1180, 410, 1480, 410, '#ffffff', 12),
  ];
  const net = Array.from({ length: 9 }, (_, index) =>
    line(1195 + index * 34, 416, 1195 + index * 34, 596, '#ffffff', 2),
  );
  const ballX = random.integer(620, 860);
  return [
    sky(random, palette),
    ground(random, palette, 520),
    tree(random, palette, 120, 590, 1.1),
    tree(random, palette, 860, 580, 0.8),
    ...grass,
    ...net,
    ...goal,
    el('ellipse', {
      cx: 760,
      cy: 800,
      rx: 240,
      ry: 56,
      fill: 'none',
      stroke: '#ffffff',
      'stroke-width': 6,
      opacity: 0.7,
    }),
    row(random, palette, { x: 240, y: 790, scale: 0.95, dress: 'child', count: 3, gap: 170 }),
    row(random, palette, { x: 960, y: 770, scale: 0.9, dress: 'child', count: 3, gap: 190 }),
    circle(ballX, 800, 32, '#ffffff', { stroke: palette.ink, 'stroke-width': 4 }),
    el('polygon', { points: pentagon(ballX, 800, 14), fill: palette.ink }),
  ].join('');
};

function pentagon(cx: number, cy: number, radius: number): string {
  return [0, 1, 2, 3, 4]
    .map((index) => (2 * Math.PI * index) / 5 - Math.PI / 2)
    .map((angle) => `${(cx + radius * Math.cos(angle)).toFixed(1)},${(cy + radius * Math.sin(angle)).toFixed(1)}`)
    .join(' ');
}

/** Planting in the school garden. */
export const garden: Scene = (random, palette) => {
  const beds = [0, 1, 2].map((index) => {
    const y = 690 + index * 72;
    const plants = Array.from({ length: 15 }, (_, place) => {
      const x = 60 + place * 108 + (index % 2) * 40;
      const height = random.integer(30, 62);
      return [
        line(x, y, x, y - height, '#3f7a45', 6),
        el('ellipse', {
          cx: x - 14,
          cy: y - height + 6,
          rx: 20,
          ry: 10,
          fill: palette.leaf,
          transform: `rotate(24 ${x} ${y})`,
        }),
        el('ellipse', {
          cx: x + 14,
          cy: y - height,
          rx: 20,
          ry: 10,
          fill: '#7fb86b',
          transform: `rotate(-20 ${x} ${y})`,
        }),
        random.chance(0.35)
          ? circle(x, y - height - 8, 11, random.pick([palette.warm, palette.accent, palette.main]))
          : '',
      ].join('');
    });
    return rect(0, y - 6, 1600, 46, index % 2 === 0 ? '#8a5f3c' : '#9b6d47', { rx: 18 }) + plants.join('');
  });
  return [
    sky(random, palette),
    ground(random, palette, 560),
    tree(random, palette, 1420, 640, 1.3),
    tree(random, palette, 1260, 630, 0.9),
    schoolHouse(palette, 120, 620, 520, 3),
    row(random, palette, { x: 760, y: 690, scale: 0.85, dress: 'pupil', count: 4, gap: 130 }),
    ...beds,
  ].join('');
};

/** Crossing the road before the school gate. */
export const crossing: Scene = (random, palette) => {
  const stripes = Array.from({ length: 9 }, (_, index) =>
    path(`M${430 + index * 90} 900 l${60 - index * 4} -190 h50 l-${30 - index * 3} 190 Z`, '#ffffff', {
      opacity: 0.92,
    }),
  );
  return [
    sky(random, palette),
    ground(random, palette, 560),
    schoolHouse(palette, 180, 620, 620, 3),
    tree(random, palette, 930, 640, 1.15),
    rect(0, 650, 1600, 60, '#c7ccd1'),
    rect(0, 705, 1600, 195, '#565f69'),
    ...stripes,
    line(1330, 712, 1330, 330, '#6b7580', 14),
    rect(1288, 250, 84, 210, palette.ink, { rx: 20 }),
    circle(1330, 290, 24, '#b23a3a'),
    circle(1330, 354, 24, '#8f7a2a'),
    circle(1330, 418, 24, '#58d26b'),
    figure(random, palette, { x: 520, y: 830, scale: 1.05, dress: 'adult' }),
    row(random, palette, { x: 640, y: 838, scale: 0.82, dress: 'pupil', count: 4, gap: 105 }),
  ].join('');
};

/** Lanterns under the full moon. */
export const lanterns: Scene = (random, palette) => {
  const night = mix(palette.dark, '#0a1030', 0.6);
  const lamps = Array.from({ length: 9 }, (_, index) => {
    const x = 110 + index * 175;
    const y = 230 + 70 * Math.sin(index * 1.1) + random.integer(-20, 20);
    const colour = random.pick([palette.warm, palette.accent, palette.light, '#e86f9a']);
    return group(
      `translate(${x} ${y})`,
      line(0, -230, 0, -60, '#c9b37a', 3),
      circle(0, 0, 96, colour, { opacity: 0.16 }),
      el('ellipse', { cx: 0, cy: 0, rx: 52, ry: 60, fill: colour }),
      el('ellipse', { cx: 0, cy: 0, rx: 22, ry: 60, fill: '#ffffff', opacity: 0.22 }),
      rect(-24, -68, 48, 12, '#8a5a2b', { rx: 4 }),
      rect(-24, 56, 48, 12, '#8a5a2b', { rx: 4 }),
      line(0, 70, 0, 112, palette.accent, 5),
    );
  });
  const stars = Array.from({ length: 60 }, () =>
    circle(random.integer(0, 1600), random.integer(0, 520), random.integer(1, 4), '#ffffff', { opacity: 0.7 }),
  );
  return [
    rect(0, 0, 1600, 900, night),
    ...stars,
    circle(1230, 250, 210, '#fff1c2', { opacity: 0.15 }),
    circle(1230, 250, 150, '#fff1c2'),
    path('M0 720 Q400 640 800 700 T1600 680 V900 H0 Z', mix(night, palette.leaf, 0.35)),
    ...lamps,
    row(random, palette, { x: 170, y: 860, scale: 0.95, dress: 'child', count: 11, gap: 128 }),
  ].join('');
};

import type { Random } from '@cong-truong/database/demonstration/random';
import { figure, row } from '../figures';
import { mix, type Palette } from '../palette';
import { circle, el, group, line, path, rect, star } from '../svg';
import type { Scene } from './scene';

function room(palette: Palette, floorY = 640): string {
  return [
    rect(0, 0, 1600, 900, mix(palette.pale, palette.paper, 0.5)),
    rect(0, floorY, 1600, 900 - floorY, mix(palette.accent, '#f3e3c8', 0.75)),
    rect(0, floorY - 12, 1600, 14, mix(palette.main, '#ffffff', 0.5)),
  ].join('');
}

/** A lesson: blackboard, teacher, desks. */
export const classroom: Scene = (random, palette) => {
  const desks = [0, 1, 2, 3, 4].map((index) => {
    const x = 130 + index * 290;
    return [
      figure(random, palette, { x: x + 90, y: 905, scale: 1.05, dress: 'pupil' }),
      rect(x - 10, 800, 220, 26, '#b77b46', { rx: 8 }),
      rect(x + 6, 826, 16, 80, '#8a5a33'),
      rect(x + 178, 826, 16, 80, '#8a5a33'),
      rect(x + 40, 784, 90, 16, random.pick([palette.main, palette.warm, palette.accent]), { rx: 3 }),
    ].join('');
  });
  return [
    room(palette),
    rect(330, 110, 940, 430, '#7a5230', { rx: 12 }),
    rect(350, 130, 900, 390, mix(palette.leaf, '#17372b', 0.75)),
    chalk(random),
    rect(680, 28, 240, 60, '#da251d', { rx: 6 }),
    star(800, 58, 22, '#ffdd00'),
    ...[110, 1360].map((x) => roomWindow(palette, x)),
    figure(random, palette, { x: 520, y: 690, scale: 1.4, dress: 'adult' }),
    ...desks,
  ].join('');
};

/** Figures of geometry, no writing: a picture that needs no font looks the same everywhere. */
function chalk(random: Random): string {
  const stroke = { stroke: '#f4f4ee', 'stroke-width': 6, 'stroke-linejoin': 'round' };
  const x = random.integer(800, 880);
  return [
    path(`M${x} 440 L${x + 130} 210 L${x + 260} 440 Z`, 'none', stroke),
    path(`M${x + 130} 210 V440`, 'none', { ...stroke, 'stroke-dasharray': '10 12' }),
    circle(x + 130, 363, 76, 'none', stroke),
    path('M620 470 V210 M600 440 H780 M620 440 Q690 430 760 240', 'none', stroke),
  ].join('');
}

function roomWindow(palette: Palette, x: number): string {
  return [
    rect(x, 150, 150, 260, palette.main, { rx: 8 }),
    rect(x + 12, 162, 126, 236, '#c9e8f6'),
    circle(x + 92, 220, 26, palette.accent, { opacity: 0.8 }),
    rect(x + 69, 162, 12, 236, palette.main),
  ].join('');
}

/** Shelves of books and readers. */
export const library: Scene = (random, palette) => {
  const colours = [palette.main, palette.dark, palette.accent, palette.warm, palette.leaf, palette.light, '#8e6c8a'];
  const shelf = (x: number, y: number, width: number): string => {
    const books: string[] = [];
    for (let left = x + 10; left < x + width - 40;) {
      const thick = random.integer(18, 36);
      const height = random.integer(92, 132);
      books.push(rect(left, y - height, thick, height, random.pick(colours), { rx: 3 }));
      books.push(rect(left + 4, y - height + 16, thick - 8, 7, '#ffffff', { opacity: 0.55 }));
      left += thick + random.integer(2, 5);
    }
    return books.join('') + rect(x, y, width, 16, '#8a5a33');
  };
  return [
    room(palette),
    ...[60, 570, 1080].flatMap((x) => [
      rect(x - 16, 60, 492, 590, '#a06c3e', { rx: 8 }),
      rect(x, 76, 460, 560, '#6d4726'),
      ...[212, 368, 524].map((y) => shelf(x, y, 460)),
      rect(x + 10, 545, 440, 80, '#8a5a33', { rx: 4 }),
    ]),
    row(random, palette, { x: 330, y: 850, scale: 1.15, dress: 'pupil', count: 4, gap: 310 }),
    rect(140, 770, 1320, 34, '#c58a52', { rx: 12 }),
    ...[300, 620, 930, 1240].map((x) => openBook(x, 768)),
  ].join('');
};

function openBook(x: number, y: number): string {
  return [
    path(`M${x} ${y} q-40 -26 -86 -8 v-44 q46 -18 86 8 Z`, '#ffffff', { stroke: '#d8d2c4', 'stroke-width': 3 }),
    path(`M${x} ${y} q40 -26 86 -8 v-44 q-46 -18 -86 8 Z`, '#fdf8ec', { stroke: '#d8d2c4', 'stroke-width': 3 }),
  ].join('');
}

/** Experiments: flasks, a microscope, a model of an atom. */
export const science: Scene = (random, palette) => {
  const liquids = random.shuffle([palette.main, palette.warm, palette.accent, palette.leaf, '#8b5fbf']);
  const flasks = liquids.map((colour, index) => {
    const x = 200 + index * 260;
    const level = random.integer(40, 100);
    return group(
      `translate(${x} 690)`,
      path('M-26 -250 h52 v90 l78 140 q10 20 -14 20 h-180 q-24 0 -14 -20 l78 -140 Z', '#e9f5fb', { opacity: 0.9 }),
      path(
        `M${-26 - (110 - level) * 0.55} ${-level - 18} h${52 + (110 - level) * 1.1} l${level * 0.52} ${level} q6 12 -10 12 h-${168} q-16 0 -10 -12 Z`,
        colour,
        { opacity: 0.85 },
      ),
      rect(-34, -262, 68, 18, '#c8d6de', { rx: 8 }),
      ...[0, 1, 2, 3].map(() =>
        circle(random.integer(-40, 40), random.integer(-320, -40), random.integer(6, 16), colour, { opacity: 0.5 }),
      ),
    );
  });
  const orbits = [0, 60, 120].map((angle) =>
    el('ellipse', {
      cx: 800,
      cy: 230,
      rx: 210,
      ry: 74,
      fill: 'none',
      stroke: palette.main,
      'stroke-width': 8,
      transform: `rotate(${angle} 800 230)`,
    }),
  );
  return [
    room(palette, 680),
    ...orbits,
    circle(800, 230, 36, palette.warm),
    ...[
      [1010, 230],
      [695, 412],
      [695, 48],
    ].map(([x = 0, y = 0]) => circle(x, y, 18, palette.accent)),
    figure(random, palette, { x: 590, y: 900, scale: 1.5, dress: 'pupil' }),
    figure(random, palette, { x: 1110, y: 900, scale: 1.5, dress: 'pupil' }),
    ...flasks,
    rect(60, 690, 1480, 40, '#b98655', { rx: 12 }),
    rect(60, 730, 1480, 170, '#96683e'),
  ].join('');
};

/** Singing and dancing on the stage. */
export const stage: Scene = (random, palette) => {
  const beams = [300, 800, 1300].map((x) =>
    path(`M${x - 30} 0 L${x - random.integer(180, 300)} 760 h${random.integer(420, 560)} L${x + 30} 0 Z`, '#fff3c4', {
      opacity: 0.13,
    }),
  );
  const notes = Array.from({ length: 12 }, () => {
    const [x, y] = [random.integer(120, 1480), random.integer(90, 380)];
    const colour = random.pick([palette.accent, '#ffffff', palette.light]);
    return (
      line(x + 17, y, x + 17, y - 80, colour, 7) +
      el('ellipse', { cx: x, cy: y, rx: 20, ry: 14, fill: colour }) +
      path(`M${x + 17} ${y - 80} q34 8 36 44 q-14 -20 -36 -16 Z`, colour)
    );
  });
  const folds = Array.from({ length: 6 }, (_, index) => [
    rect(index * 36, 0, 30, 760, index % 2 === 0 ? palette.main : palette.dark, { rx: 14 }),
    rect(1570 - index * 36, 0, 30, 760, index % 2 === 0 ? palette.main : palette.dark, { rx: 14 }),
  ]).flat();
  return [
    rect(0, 0, 1600, 900, mix(palette.dark, '#160f28', 0.5)),
    ...beams,
    ...notes,
    rect(0, 740, 1600, 160, '#8a5a33'),
    rect(0, 740, 1600, 16, '#b77b46'),
    row(random, palette, {
      x: 360,
      y: 800,
      scale: 1.25,
      dress: random.pick(['child', 'pupil'] as const),
      count: 7,
      gap: 150,
    }),
    ...folds,
    rect(0, 0, 1600, 66, palette.main),
  ].join('');
};

/** A meeting in the hall, seen from behind. */
export const meeting: Scene = (random, palette) => {
  const backs = [0, 1].flatMap((line_) =>
    Array.from({ length: 11 - line_ }, (_, index) => {
      const x = 70 + index * 148 + line_ * 74;
      const y = 800 + line_ * 110;
      const shirt = random.pick([palette.main, palette.light, palette.accent, palette.warm, '#ffffff', palette.leaf]);
      return [
        rect(x - 50, y - 40, 100, 150, shirt, { rx: 40 }),
        circle(x, y - 76, 42, random.pick(['#2b2226', '#1f1a1c', '#5a4a42'])),
      ].join('');
    }),
  );
  return [
    room(palette, 600),
    rect(300, 70, 1000, 330, palette.main, { rx: 10 }),
    rect(320, 90, 960, 290, mix(palette.main, '#ffffff', 0.12)),
    star(800, 215, 74, palette.accent),
    ...[430, 520, 1080, 1170].map((x, index) =>
      rect(x, 190 + (index % 2) * 24, 64, 12, '#ffffff', { rx: 6, opacity: 0.7 }),
    ),
    rect(640, 480, 320, 150, '#a06c3e', { rx: 8 }),
    rect(620, 462, 360, 26, '#c58a52', { rx: 8 }),
    group('translate(720 466)', flowers(random, palette)),
    figure(random, palette, { x: 850, y: 650, scale: 1.1, dress: 'adult' }),
    rect(770, 500, 190, 130, '#a06c3e'),
    ...backs,
  ].join('');
};

function flowers(random: Random, palette: Palette): string {
  const blooms = Array.from({ length: 16 }, () =>
    circle(
      random.integer(-46, 46),
      random.integer(-74, -14),
      random.integer(10, 17),
      random.pick([palette.warm, palette.accent, '#e86f9a', '#ffffff']),
    ),
  );
  return [el('ellipse', { cx: 0, cy: -30, rx: 62, ry: 34, fill: palette.leaf }), ...blooms].join('');
}

/** Flowers and cards for the teachers. */
export const bouquet: Scene = (random, palette) => {
  const bunch = (x: number, y: number, scale: number): string => {
    const blooms = Array.from({ length: 26 }, () => {
      const angle = random.next() * Math.PI * 2;
      const reach = random.integer(10, 150);
      const colour = random.pick([palette.warm, palette.accent, '#e86f9a', '#ffffff', palette.light]);
      const [cx, cy] = [reach * Math.cos(angle), -150 + reach * 0.7 * Math.sin(angle)];
      const petals = [0, 1, 2, 3, 4, 5].map((index) =>
        circle(cx + 22 * Math.cos(index * 1.05), cy + 22 * Math.sin(index * 1.05), 18, colour),
      );
      return petals.join('') + circle(cx, cy, 13, '#7a4a1e');
    });
    return group(
      `translate(${x} ${y}) scale(${scale})`,
      el('ellipse', { cx: 0, cy: -140, rx: 190, ry: 130, fill: palette.leaf }),
      ...blooms,
      path('M-120 -80 L0 250 L120 -80 Q0 -20 -120 -80 Z', mix(palette.main, '#ffffff', 0.25)),
      path('M-60 90 q60 40 120 0 l-16 44 q-44 22 -88 0 Z', palette.warm),
    );
  };
  const dots = Array.from({ length: 40 }, () =>
    circle(
      random.integer(0, 1600),
      random.integer(0, 900),
      random.integer(6, 22),
      random.pick([palette.light, palette.accent, '#ffffff']),
      { opacity: 0.35 },
    ),
  );
  return [
    rect(0, 0, 1600, 900, mix(palette.pale, palette.main, 0.12)),
    ...dots,
    bunch(430, 520, 1.15),
    bunch(815, 500, 1.4),
    bunch(1200, 520, 1.15),
  ].join('');
};

import { mix } from '../palette';
import { circle, el, group, line, path, rect } from '../svg';
import type { Scene } from './scene';

/** Test papers, pencils and a clock. */
export const examination: Scene = (random, palette) => {
  const sheets = [0, 1, 2].map((index) => {
    const rows = Array.from({ length: 11 }, (_, place) =>
      rect(60, 110 + place * 42, random.integer(180, 320), 14, mix(palette.main, '#ffffff', 0.6), { rx: 7 }),
    );
    return group(
      `translate(${230 + index * 350} ${150 + (index % 2) * 40}) rotate(${random.integer(-9, 9)})`,
      rect(10, 14, 440, 600, '#000000', { rx: 14, opacity: 0.1 }),
      rect(0, 0, 440, 600, '#ffffff', { rx: 14 }),
      rect(60, 46, 200, 26, palette.main, { rx: 10 }),
      circle(370, 66, 38, 'none', { stroke: palette.warm, 'stroke-width': 8 }),
      ...rows,
    );
  });
  return [
    rect(0, 0, 1600, 900, mix(palette.light, palette.paper, 0.4)),
    rect(0, 700, 1600, 200, '#c99765'),
    ...sheets,
    group('translate(1180 700) rotate(-24)', pencil(palette.accent)),
    group('translate(260 790) rotate(8)', pencil(palette.warm)),
    circle(1400, 230, 130, '#ffffff', { stroke: palette.dark, 'stroke-width': 18 }),
    line(1400, 230, 1400, 145, palette.ink, 12),
    line(1400, 230, 1458, 262, palette.ink, 12),
  ].join('');
};

function pencil(colour: string): string {
  return [
    rect(0, 0, 330, 44, colour, { rx: 6 }),
    rect(0, 14, 330, 14, '#ffffff', { opacity: 0.3 }),
    path('M330 0 L400 22 L330 44 Z', '#f0d2a4'),
    path('M378 15 L400 22 L378 29 Z', '#24303f'),
    rect(-30, 0, 34, 44, '#e58aa0', { rx: 8 }),
  ].join('');
}

/** A telephone that brings news from the school. */
export const contactBook: Scene = (random, palette) => {
  const bubbles = [0, 1, 2, 3].map((index) => {
    const y = 190 + index * 140;
    const own = index % 2 === 0;
    return [
      rect(own ? 660 : 700, y, 250, 96, own ? palette.pale : palette.main, { rx: 24 }),
      rect((own ? 660 : 700) + 28, y + 26, 190, 14, own ? palette.main : '#ffffff', { rx: 7 }),
      rect((own ? 660 : 700) + 28, y + 54, random.integer(90, 160), 14, own ? palette.light : palette.light, { rx: 7 }),
    ].join('');
  });
  const waves = [170, 250, 330].map((radius) =>
    circle(800, 450, radius + 160, 'none', { stroke: palette.main, 'stroke-width': 6, opacity: 0.16 }),
  );
  return [
    rect(0, 0, 1600, 900, mix(palette.pale, palette.light, 0.35)),
    ...waves,
    rect(600, 90, 400, 740, palette.ink, { rx: 54 }),
    rect(620, 130, 360, 650, '#ffffff', { rx: 24 }),
    ...bubbles,
    circle(800, 806, 14, '#8d99a6'),
    group('translate(330 470)', envelope(palette.accent)),
    group('translate(1130 330)', envelope(palette.warm)),
  ].join('');
};

function envelope(colour: string): string {
  return [
    rect(0, 0, 200, 136, '#ffffff', { rx: 16 }),
    path('M8 14 L100 84 L192 14', 'none', { stroke: colour, 'stroke-width': 12, 'stroke-linejoin': 'round' }),
    circle(190, 6, 28, colour),
  ].join('');
}

/** Paint, brushes and what children made with them. */
export const art: Scene = (random, palette) => {
  const colours = [palette.main, palette.warm, palette.accent, palette.leaf, '#8b5fbf', '#e86f9a'];
  const blots = Array.from({ length: 22 }, () =>
    circle(random.integer(0, 1600), random.integer(0, 900), random.integer(18, 70), random.pick(colours), {
      opacity: 0.2,
    }),
  );
  const frames = [0, 1, 2].map((index) => {
    const x = 170 + index * 450;
    return group(
      `translate(${x} 130) rotate(${random.integer(-4, 4)})`,
      rect(0, 0, 360, 300, '#a06c3e', { rx: 6 }),
      rect(20, 20, 320, 260, random.pick(['#dff0fa', '#fff0cf', '#e7f4e1'])),
      circle(random.integer(80, 260), 90, 42, palette.accent),
      path(`M20 220 Q110 ${random.integer(110, 180)} 180 220 T340 200 V280 H20 Z`, palette.leaf),
      rect(random.integer(90, 170), 170, 90, 74, palette.warm),
      path(`M${random.integer(70, 90)} 174 l70 -62 l70 62 Z`, palette.main),
    );
  });
  const paints = colours.map((colour, index) => {
    const angle = Math.PI * (0.15 + index * 0.16);
    return circle(800 - 170 * Math.cos(angle), 690 - 90 * Math.sin(angle), 32, colour);
  });
  return [
    rect(0, 0, 1600, 900, palette.paper),
    ...blots,
    ...frames,
    el('ellipse', { cx: 800, cy: 690, rx: 290, ry: 160, fill: '#d8a86c' }),
    el('ellipse', { cx: 930, cy: 740, rx: 50, ry: 36, fill: palette.paper }),
    ...paints,
    ...[-1, 1].map((side) =>
      group(
        `translate(${800 + side * 420} 720) rotate(${side * 32})`,
        rect(-12, -180, 24, 250, '#8a5a33', { rx: 10 }),
        rect(-16, -220, 32, 46, '#b8c0c8'),
        path('M-16 -220 Q0 -300 16 -220 Z', random.pick(colours)),
      ),
    ),
  ].join('');
};

/** A healthy meal. */
export const meal: Scene = (random, palette) => {
  const tray = (x: number): string =>
    group(
      `translate(${x} 560)`,
      rect(-250, -40, 500, 270, '#d9dfe4', { rx: 40 }),
      rect(-232, -24, 464, 238, '#eef1f4', { rx: 32 }),
      circle(-120, 60, 92, '#ffffff'),
      circle(-120, 60, 70, '#fdf6e3'),
      ...Array.from({ length: 24 }, () =>
        el('ellipse', {
          cx: random.integer(-165, -75),
          cy: random.integer(20, 100),
          rx: 11,
          ry: 5,
          fill: '#ffffff',
          stroke: '#e3d8bd',
          'stroke-width': 2,
        }),
      ),
      rect(10, -8, 200, 96, '#ffffff', { rx: 22 }),
      ...Array.from({ length: 9 }, () =>
        circle(
          random.integer(36, 186),
          random.integer(14, 66),
          16,
          random.pick([palette.leaf, '#7fb86b', palette.warm]),
        ),
      ),
      rect(10, 104, 92, 90, '#ffffff', { rx: 22 }),
      circle(56, 150, 32, palette.accent),
      rect(118, 104, 92, 90, '#ffffff', { rx: 22 }),
      el('ellipse', { cx: 164, cy: 150, rx: 34, ry: 24, fill: '#c96f3b' }),
    );
  const steam = [340, 460, 1040, 1160].map((x) =>
    path(`M${x} 470 q-30 -50 0 -100 t0 -100`, 'none', {
      stroke: '#ffffff',
      'stroke-width': 14,
      'stroke-linecap': 'round',
      opacity: 0.8,
    }),
  );
  return [
    rect(0, 0, 1600, 900, mix(palette.light, palette.paper, 0.35)),
    ...Array.from({ length: 8 }, (_, index) => rect(index * 200, 0, 100, 430, '#ffffff', { opacity: 0.18 })),
    rect(0, 430, 1600, 470, '#e2b27a'),
    rect(0, 430, 1600, 18, '#c99765'),
    ...steam,
    tray(440),
    tray(1140),
  ].join('');
};

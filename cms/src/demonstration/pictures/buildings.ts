import { mix, type Palette } from './palette';
import { circle, path, rect, star } from './svg';

/** The front of a school of two floors, with a clock over its gate. */
export function schoolHouse(palette: Palette, x: number, y: number, width: number, wings = 4): string {
  const height = 300;
  const top = y - height;
  const wall = palette.paper;
  const floors = [top + 50, top + 170].flatMap((level) =>
    Array.from({ length: wings * 2 }, (_, index) => {
      const each = width / (wings * 2);
      const left = x + index * each + each * 0.2;
      return windowAt(palette, left, level, each * 0.6, 78);
    }),
  );
  const middle = x + width / 2;
  return [
    rect(x, top, width, height, wall),
    rect(x, y - 40, width, 40, mix(palette.main, '#ffffff', 0.35)),
    rect(x - 24, top - 28, width + 48, 34, palette.main, { rx: 6 }),
    rect(x, top + 140, width, 14, palette.light),
    ...floors,
    rect(middle - 120, top - 60, 240, height + 60, mix(wall, palette.light, 0.35)),
    path(`M${middle - 150} ${top - 56} L${middle} ${top - 150} L${middle + 150} ${top - 56} Z`, palette.dark),
    circle(middle, top + 20, 44, '#ffffff', { stroke: palette.main, 'stroke-width': 8 }),
    rect(middle - 3, top - 10, 6, 32, palette.ink, { rx: 3 }),
    rect(middle, top + 17, 24, 6, palette.ink, { rx: 3 }),
    star(middle, top - 92, 24, '#ffdd00'),
    path(`M${middle - 70} ${y} v-130 a70 70 0 0 1 140 0 v130 Z`, palette.main),
    path(`M${middle - 52} ${y} v-126 a52 52 0 0 1 104 0 v126 Z`, mix(palette.main, '#ffffff', 0.75)),
    rect(middle - 3, y - 176, 6, 176, palette.main),
  ].join('');
}

function windowAt(palette: Palette, x: number, y: number, width: number, height: number): string {
  return [
    rect(x, y, width, height, palette.dark, { rx: 4 }),
    rect(x + 6, y + 6, width - 12, height - 12, '#bfe1f2', { rx: 2 }),
    path(
      `M${x + 6} ${y + height - 6} L${x + width - 6} ${y + 6} V${y + 30} L${x + 30} ${y + height - 6} Z`,
      '#ffffff',
      {
        opacity: 0.45,
      },
    ),
    rect(x + width / 2 - 2, y + 6, 4, height - 12, palette.dark),
  ].join('');
}

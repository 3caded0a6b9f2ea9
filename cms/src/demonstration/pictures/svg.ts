export type Attributes = Readonly<Record<string, string | number>>;

/** One SVG element; numbers are rounded, so that pictures stay small and the same on every machine. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : value}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  el('circle', { cx, cy, r, fill, ...more });

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string => el('rect', { x, y, width, height, fill, ...more });

export const path = (d: string, fill: string, more: Attributes = {}): string => el('path', { d, fill, ...more });

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width: number): string =>
  el('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-linecap': 'round' });

export const group = (transform: string, ...children: readonly string[]): string => el('g', { transform }, ...children);

/** A gradient from top to bottom, to be named in `fill` as `url(#id)`. */
export const fade = (id: string, top: string, bottom: string): string =>
  el(
    'linearGradient',
    { id, x1: 0, y1: 0, x2: 0, y2: 1 },
    el('stop', { offset: 0, 'stop-color': top }),
    el('stop', { offset: 1, 'stop-color': bottom }),
  );

/** A star with five points, one upwards. */
export function star(cx: number, cy: number, radius: number, fill: string): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.382;
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    return `${(cx + reach * Math.cos(angle)).toFixed(1)},${(cy + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return el('polygon', { points: points.join(' '), fill });
}

/** The colours of one picture, around the colour of the school. */
export interface Palette {
  /** Pioneers wear the red scarf; small children wear what they like. */
  readonly children: 'pioneers' | 'small';
  readonly main: string;
  readonly dark: string;
  readonly light: string;
  readonly pale: string;
  readonly accent: string;
  readonly warm: string;
  readonly leaf: string;
  readonly ink: string;
  readonly paper: string;
}

export function paletteOf(colour: string, children: Palette['children'] = 'pioneers'): Palette {
  return {
    children,
    main: colour,
    dark: mix(colour, '#0b1524', 0.45),
    light: mix(colour, '#ffffff', 0.55),
    pale: mix(colour, '#ffffff', 0.85),
    accent: '#f2b134',
    warm: '#e4572e',
    leaf: '#5a9a5b',
    ink: '#24303f',
    paper: '#fffaf0',
  };
}

/** A colour between two: 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

import { contrast, fromHex, toHex, type Colour } from './colour';

/** What a site's pages are painted with, worked out of the one colour that the school chose. */
export interface Palette {
  /** Behind white text: buttons, the day on a calendar. */
  readonly solid: string;
  /** Behind white text, large areas: the top line and the foot of a page. */
  readonly deep: string;
  /** Text and lines on light grounds. */
  readonly ink: string;
  /** A light ground that carries text or ink. */
  readonly tint: string;
  /** Text and lines on dark grounds. */
  readonly inkDark: string;
  /** A dark ground that carries text or inkDark. */
  readonly tintDark: string;
}

/** WCAG 2.2 AA for text, with a little to spare for the grounds of the levels, which are not pure white. */
const READABLE = 4.9;

/** The darkest light ground and the lightest dark ground that ink stands on (styles/tokens.css). */
export const LIGHT_GROUND = '#f4f4f0';
export const DARK_GROUND = '#20272e';

/** Any colour is taken, yellow or black too; what comes out can always be read. */
export function paletteOf(hex: string): Palette {
  const colour = fromHex(hex);
  const tint = toHex({ ...colour, lightness: 0.955, chroma: Math.min(colour.chroma, 0.018) });
  const tintDark = toHex({ ...colour, lightness: 0.27, chroma: Math.min(colour.chroma, 0.045) });
  const solid = darken({ ...colour, lightness: Math.min(colour.lightness, 0.6) }, ['#ffffff']);
  return {
    solid,
    deep: toHex({ ...colour, lightness: 0.29, chroma: Math.min(colour.chroma, 0.085) }),
    ink: darken({ ...colour, lightness: Math.min(colour.lightness, 0.55) }, [LIGHT_GROUND, tint]),
    tint,
    inkDark: lighten(
      { ...colour, lightness: Math.max(colour.lightness, 0.78), chroma: Math.min(colour.chroma, 0.12) },
      [DARK_GROUND, tintDark],
    ),
    tintDark,
  };
}

function darken(colour: Colour, grounds: readonly string[]): string {
  return firstReadable(colour, grounds, -0.01);
}

function lighten(colour: Colour, grounds: readonly string[]): string {
  return firstReadable(colour, grounds, 0.01);
}

function firstReadable(colour: Colour, grounds: readonly string[], step: number): string {
  const hex = toHex(colour);
  const readable = grounds.every((ground) => contrast(hex, ground) >= READABLE);
  const next = colour.lightness + step;
  return readable || next <= 0 || next >= 1 ? hex : firstReadable({ ...colour, lightness: next }, grounds, step);
}

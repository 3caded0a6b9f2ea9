import { loadTinos, type Font } from './font';

export type Weight = 'regular' | 'bold';

/** Glyphs of one font that stand one after the other. */
export interface Run {
  /** Name of the font's resource: `F0`, `F1`, … */
  readonly font: string;
  readonly glyphs: readonly number[];
}

export interface Typeface {
  readonly fonts: readonly { readonly name: string; readonly font: Font; readonly used: Map<number, string> }[];
  /** Splits a text by font and notes which glyphs were used for which letter. */
  runsOf(text: string, weight: Weight): readonly Run[];
  /** In points. */
  widthOf(text: string, weight: Weight, size: number): number;
}

/** Tinos in two weights. A subset has only its own letters, so each letter is taken from the first font that knows it. */
export function tinos(): Typeface {
  const fonts = ([400, 700] as const).flatMap((weight) =>
    (['latin', 'vietnamese'] as const).map((subset) => ({ weight, font: loadTinos(subset, weight) })),
  );
  const named = fonts.map(({ weight, font }, index) => ({
    name: `F${index}`,
    weight: weight === 400 ? 'regular' : 'bold',
    font,
    used: new Map<number, string>(),
  }));

  const place = (character: string, weight: Weight) => {
    for (const candidate of named) {
      const glyph = candidate.weight === weight ? candidate.font.glyphOf(character) : null;
      if (glyph !== null) return { ...candidate, glyph };
    }
    throw new Error(`no font has the letter ${character}`);
  };

  return {
    fonts: named,
    runsOf(text, weight) {
      const runs: { font: string; glyphs: number[] }[] = [];
      for (const character of text.normalize('NFC')) {
        const { name, glyph, used } = place(character, weight);
        used.set(glyph, character);
        const last = runs.at(-1);
        if (last?.font === name) last.glyphs.push(glyph);
        else runs.push({ font: name, glyphs: [glyph] });
      }
      return runs;
    },
    widthOf(text, weight, size) {
      let width = 0;
      for (const character of text.normalize('NFC')) {
        const { font, glyph } = place(character, weight);
        width += font.widthOf(glyph);
      }
      return (width * size) / 1000;
    },
  };
}

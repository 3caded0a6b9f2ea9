import { readFileSync } from 'node:fs';
import { readWoff, writeTrueType, type FontTables } from './woff';

/** One font file, ready to be embedded and measured. */
export interface Font {
  readonly file: Buffer;
  /** Thousandths of the font's size. */
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly number[];
  readonly glyphCount: number;
  /** Of a character; `null` when the font has none. */
  glyphOf(character: string): number | null;
  /** Thousandths of the font's size. */
  widthOf(glyph: number): number;
}

/** Reads a font of Tinos by subset and weight; together, `latin` and `vietnamese` hold every letter that is written here. */
export function loadTinos(subset: 'latin' | 'vietnamese', weight: 400 | 700): Font {
  const path = require.resolve(`@fontsource/tinos/files/tinos-${subset}-${weight}-normal.woff`);
  return readFont(readWoff(readFileSync(path)));
}

function readFont(tables: FontTables): Font {
  const head = table(tables, 'head');
  const hhea = table(tables, 'hhea');
  const hmtx = table(tables, 'hmtx');
  const scale = 1000 / head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  const glyphs = readCharacterMap(table(tables, 'cmap'));
  return {
    file: writeTrueType(tables),
    ascent: Math.round(hhea.readInt16BE(4) * scale),
    descent: Math.round(hhea.readInt16BE(6) * scale),
    box: [36, 38, 40, 42].map((offset) => Math.round(head.readInt16BE(offset) * scale)),
    glyphCount: table(tables, 'maxp').readUInt16BE(4),
    glyphOf: (character) => glyphs.get(character.codePointAt(0) ?? -1) ?? null,
    widthOf: (glyph) => Math.round(hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4) * scale),
  };
}

function table(tables: FontTables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`the font has no table ${tag}`);
  return found;
}

/** The Unicode part of `cmap`, in its usual format 4 (OpenType 1.9, cmap). */
function readCharacterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const start = unicodeSubtable(cmap);
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const at = (part: number, segment: number): number =>
    start + 14 + (part * segments + segment) * 2 + (part > 0 ? 2 : 0);
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const end = cmap.readUInt16BE(at(0, segment));
    const first = cmap.readUInt16BE(at(1, segment));
    const delta = cmap.readUInt16BE(at(2, segment));
    const rangeAt = at(3, segment);
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = first; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - first) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) % 65_536;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function unicodeSubtable(cmap: Buffer): number {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const offset = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(offset) === 4) return offset;
  }
  throw new Error('the font has no character map of format 4');
}

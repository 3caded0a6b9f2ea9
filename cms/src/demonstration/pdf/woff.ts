import { inflateSync } from 'node:zlib';

/** The tables of a font by their tags (`cmap`, `glyf`, …). */
export type FontTables = ReadonlyMap<string, Buffer>;

/** Unpacks a WOFF 1.0 file: W3C Recommendation of 13 December 2012, sections 3 to 5. */
export function readWoff(file: Buffer): FontTables {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const offset = file.readUInt32BE(entry + 4);
    const stored = file.readUInt32BE(entry + 8);
    const length = file.readUInt32BE(entry + 12);
    const bytes = file.subarray(offset, offset + stored);
    tables.set(file.toString('latin1', entry, entry + 4), stored < length ? inflateSync(bytes) : bytes);
  }
  return tables;
}

/** What a PDF reader needs of a TrueType font: ISO 32000-1, 9.9. */
const EMBEDDED = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** Packs tables as a TrueType file. Checksums are left out: readers of embedded fonts do not look at them. */
export function writeTrueType(tables: FontTables): Buffer {
  const kept = EMBEDDED.flatMap((tag) => {
    const bytes = tables.get(tag);
    return bytes ? [{ tag, bytes }] : [];
  });
  const power = Math.floor(Math.log2(kept.length));
  const head = Buffer.alloc(12 + kept.length * 16);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(kept.length, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(kept.length * 16 - 16 * 2 ** power, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [index, { tag, bytes }] of kept.entries()) {
    const entry = 12 + index * 16;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    const padding = (4 - (bytes.length % 4)) % 4;
    parts.push(bytes, Buffer.alloc(padding));
    offset += bytes.length + padding;
  }
  return Buffer.concat(parts);
}

import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly data: Buffer;
}

/**
 * A web font (WOFF 1.0) as a plain font file: the same tables, unpacked. The library that sets the words of a picture reads no
 * web fonts, and the font's package carries nothing else.
 */
export function unpackFont(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, HEADER + index * ENTRY));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (count - 2 ** power), 10);
  let place = head.length;
  const parts = tables.flatMap(({ tag, checksum, data }, index) => {
    const entry = 12 + 16 * index;
    tag.copy(head, entry);
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(place, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    place += data.length + padding.length;
    return [data, padding];
  });
  return Buffer.concat([head, ...parts]);
}

function readTable(woff: Buffer, entry: number): Table {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
  const raw = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: checksum ?? 0,
    data: (packed ?? 0) < (length ?? 0) ? inflateSync(raw, { maxOutputLength: length ?? 0 }) : raw,
  };
}

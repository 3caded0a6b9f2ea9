export type PictureFormat = 'avif' | 'webp' | 'jpeg' | 'png';

/**
 * What a file is by its first bytes, whatever its name says. Only these are given to the decoder: a drawing (SVG) or a document
 * under the name of a photograph is not opened.
 */
export function formatOf(head: Uint8Array): PictureFormat | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 8) === 'ftyp' && /^avi[fs]$/.test(ascii(bytes, 8, 12))) return 'avif';
  return null;
}

/** The smallest form that the visitor's program says it can show; what can do neither gets what every program can. */
export function formatFor(accept: string | null, source: PictureFormat): PictureFormat {
  const types = new Set((accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase()));
  if (types.has('image/avif')) return 'avif';
  if (types.has('image/webp')) return 'webp';
  return source === 'png' ? 'png' : 'jpeg';
}

function ascii(bytes: Buffer, start: number, end: number): string {
  return bytes.subarray(start, end).toString('latin1');
}

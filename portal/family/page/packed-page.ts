import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** A page in bytes, packed as every browser takes it. The work is done beside the thread that answers. */
export interface PackedPage {
  readonly packed: Buffer;
  /** For the rare program that takes pages as they are. */
  plain(): Promise<Buffer>;
}

export async function packPage(html: string): Promise<PackedPage> {
  const packed = await pack(html);
  return { packed, plain: () => unpack(packed) };
}

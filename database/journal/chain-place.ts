/** A place in the chain up to which it is known to be whole. */
export interface ChainPlace {
  readonly seq: number;
  readonly hash: Buffer;
}

export const BEGINNING: ChainPlace = { seq: 0, hash: Buffer.alloc(0) };

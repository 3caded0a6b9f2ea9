/**
 * What is wrong with the chain of a school, or with what vouches for it.
 *
 * - `altered`: the content of a link does not give its hash, or was changed together with it.
 * - `missing`: a link was removed.
 * - `inserted`: a link was put in that was never appended.
 * - `reordered`: the link stands at another place.
 * - `headDiffers`: the head does not say what the last link says.
 * - `sealAltered`: a seal does not bear its signature.
 * - `sealKeyUnknown`: a seal was signed with a key that nobody vouches for.
 * - `sealMissing`: a seal of the school was removed.
 * - `sealDiffers`: the chain is not the one that was sealed: rewritten, or cut off.
 * - `copyAltered`: a seal of the outside copy does not bear its signature.
 * - `copyDiffers`: the chain has another link, or none, where the outside copy has a seal.
 * - `copySealMissing`: the outside copy has a seal that the database does not have.
 */
export type BreachKind =
  | 'altered'
  | 'missing'
  | 'inserted'
  | 'reordered'
  | 'headDiffers'
  | 'sealAltered'
  | 'sealKeyUnknown'
  | 'sealMissing'
  | 'sealDiffers'
  | 'copyAltered'
  | 'copyDiffers'
  | 'copySealMissing';

export interface Breach {
  readonly kind: BreachKind;
  /** The link concerned. */
  readonly seq: number;
}

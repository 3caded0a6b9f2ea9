import type { StaffActor } from '@cong-truong/domain/access/actor';

/** Who asks, for the policy and the handler of one request. */
export interface SignedIn {
  /** May open the grade book at all. */
  readonly permitted: boolean;
  /** Null: nobody of the staff. */
  readonly actor: StaffActor | null;
}

/** By the state of a request, with which it goes. */
const byRequest = new WeakMap<object, SignedIn>();

export function rememberSignedIn(state: object, signedIn: SignedIn): void {
  byRequest.set(state, signedIn);
}

export function signedInOf(state: object): SignedIn | null {
  return byRequest.get(state) ?? null;
}

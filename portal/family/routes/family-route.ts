import type { FamilyAnswer } from '../page/answer';
import type { FamilyRequest } from '../page/request';

/** The parts of the address that the pattern names; as they came, nothing decoded. */
export type Parts = Readonly<Record<string, string>>;

type Handler = (request: FamilyRequest, parts: Parts) => Promise<FamilyAnswer>;

/** One address of the families' side. HEAD is answered as GET. */
export interface FamilyRoute {
  readonly path: RegExp;
  readonly get?: Handler;
  readonly post?: Handler;
}

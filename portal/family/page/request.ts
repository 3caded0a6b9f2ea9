import type { IncomingHttpHeaders } from 'node:http';

/** What the families' side looks at of a visit. */
export interface FamilyRequest {
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
  /** The visitor's address, for counting attempts. */
  readonly clientAddress: string;
  /** The fields that a small form holds; none of what is too large to be one. */
  form(): Promise<URLSearchParams>;
}

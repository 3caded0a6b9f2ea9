import { BASE_SECURITY_HEADERS } from '../../security/headers';
import { familyDocument, type FamilyPage } from './family-page';
import { packPage, type PackedPage } from './packed-page';
import type { PageStyle } from './style';

type Headers = Readonly<Record<string, string>>;

/** What goes back to the visitor. */
export interface FamilyAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly page: PackedPage | null;
}

/** No script, no other origin, no frame; the one style is named by its hash. */
function contentSecurityPolicy({ source }: PageStyle): string {
  return [
    "default-src 'none'",
    `style-src ${source}`,
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const SECURITY = Object.fromEntries(BASE_SECURITY_HEADERS.map(({ key, value }) => [key.toLowerCase(), value]));
/** Personal pages are kept by nobody: no shared cache, no disk of a browser. */
const KEPT_BY_NOBODY = { 'cache-control': 'private, no-store', vary: 'Cookie, Accept-Encoding' };

export interface AnswerOptions {
  readonly status?: number;
  readonly headers?: Headers;
}

export async function answerWithPage(page: FamilyPage, options?: AnswerOptions): Promise<FamilyAnswer> {
  return answerWithPacked(await packPage(familyDocument(page)), page.style, options);
}

/** @param style the one that the page carries */
export function answerWithPacked(
  page: PackedPage,
  style: PageStyle,
  { status = 200, headers = {} }: AnswerOptions = {},
): FamilyAnswer {
  return {
    status,
    page,
    headers: {
      ...SECURITY,
      ...KEPT_BY_NOBODY,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(style),
      // Not even the path goes to another site: it names a child by an identifier.
      'referrer-policy': 'same-origin',
      ...headers,
    },
  };
}

/** After a form: the browser asks for the page anew, with GET. */
export function redirectAfterForm(path: string, headers: Headers = {}): FamilyAnswer {
  return answerWithoutPage(303, { location: path, ...headers });
}

export function answerWithoutPage(status: number, headers: Headers): FamilyAnswer {
  return { status, page: null, headers: { ...SECURITY, ...KEPT_BY_NOBODY, ...headers } };
}

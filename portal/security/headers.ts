const developing = process.env.NODE_ENV === 'development';

/** In development Next.js works through scripts in the page; what is built has none (cache/finish-page.js). */
const SCRIPTS = developing ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'none'";

/** What a page may load and do. Everything comes from the portal itself; nothing runs. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src ${SCRIPTS}`,
  `style-src 'self'${developing ? " 'unsafe-inline'" : ''}`,
  // The school's colour is six custom properties in one style attribute.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Nothing runs that could connect. Checkers of pages read robots.txt from inside the page.
  `connect-src 'self'${developing ? ' ws:' : ''}`,
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Header {
  readonly key: string;
  readonly value: string;
}

/** For every answer, whatever its content. */
export const BASE_SECURITY_HEADERS: readonly Header[] = [
  // Without effect on plain http.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

export const PUBLIC_SECURITY_HEADERS: readonly Header[] = [
  { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
  ...BASE_SECURITY_HEADERS,
];

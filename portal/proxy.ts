import { NextResponse, type NextRequest } from 'next/server';
import { destinationOf } from './routing/site-address';

/** An address without a page: Next.js answers it with app/not-found.tsx and status 404. */
const NOWHERE = '/sites';

/** Leads each host name to its site. It is no border: who may see what is decided where personal data is read. */
export function proxy(request: NextRequest): NextResponse {
  const destination = destinationOf({
    host: request.headers.get('host') ?? '',
    pathname: request.nextUrl.pathname,
    search: request.nextUrl.search,
    portalUrl: process.env['PORTAL_URL'] ?? 'http://localhost:3000',
  });
  switch (destination.kind) {
    case 'pass':
      return NextResponse.next();
    case 'redirect':
      return NextResponse.redirect(destination.url);
    case 'rewrite':
      return NextResponse.rewrite(new URL(destination.path + request.nextUrl.search, request.nextUrl));
    case 'notFound':
      return NextResponse.rewrite(new URL(NOWHERE, request.nextUrl));
  }
}

export const config = {
  matcher: ['/((?!_next/|api/).*)'],
};

import type { Core } from '@strapi/strapi';

interface Route {
  readonly path: string;
  readonly config?: { middlewares?: unknown[] };
}

/** What the content manager's menu lists is asked for at one address. */
export function guardMenu(strapi: Core.Strapi): void {
  const routers = strapi.plugin('content-manager').routes;
  const routes: readonly Route[] = 'admin' in routers ? (routers['admin']?.routes ?? []) : [];
  const listing = routes.find(({ path }) => path === '/init');
  if (!listing?.config) throw new Error('the content manager has no init route');
  listing.config.middlewares = [...(listing.config.middlewares ?? []), 'global::own-kind-of-site'];
}

import type { Core } from '@strapi/strapi';

interface Route {
  readonly path: string;
  readonly config?: { policies?: unknown[]; middlewares?: unknown[] };
}

/** Puts our policy behind Strapi's own on each route of the media library in the admin. */
export function guardMediaRoutes(strapi: Core.Strapi): void {
  const routers = strapi.plugin('upload').routes;
  const routes: readonly Route[] = 'admin' in routers ? (routers['admin']?.routes ?? []) : [];
  if (routes.length === 0) throw new Error('the upload plugin has no admin routes to guard');
  for (const route of routes) {
    // Settings are guarded by a permission that only administrators hold.
    if (route.path === '/settings' || !route.config) continue;
    route.config.policies = [...(route.config.policies ?? []), 'global::own-media'];
    if (route.path === '/folder-structure') {
      route.config.middlewares = [...(route.config.middlewares ?? []), 'global::own-folder-structure'];
    }
  }
}

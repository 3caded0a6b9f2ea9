import type { Core } from '@strapi/strapi';

interface Route {
  readonly path: string;
  readonly config?: { middlewares?: unknown[] };
}

/** The counts of the admin's home page know no owner. */
export function guardHomePage(strapi: Core.Strapi): void {
  const routers = strapi.plugin('content-manager').routes;
  const routes: readonly Route[] = 'homepage' in routers ? (routers['homepage']?.routes ?? []) : [];
  const counting = routes.find(({ path }) => path.endsWith('/count-documents'));
  if (!counting?.config) throw new Error('the content manager has no count-documents route to guard');
  counting.config.middlewares = [...(counting.config.middlewares ?? []), 'global::count-own-documents'];
}

import type { Core } from '@strapi/strapi';

export interface ActingName {
  readonly name: string;
  readonly adminId: number | null;
}

/** Who does it, as the lists of versions and reviews say. */
export function actingName(strapi: Core.Strapi): ActingName {
  const request = strapi.requestContext.get();
  const user: { readonly id?: unknown; readonly firstname?: unknown; readonly lastname?: unknown } | undefined =
    request?.state['user'];
  if (!user || typeof user.id !== 'number') return { name: 'Hệ thống', adminId: null };
  const name = [user.firstname, user.lastname].filter((part) => typeof part === 'string' && part !== '').join(' ');
  return { name: name || 'Không rõ tên', adminId: user.id };
}

import type { StaffRole } from '@cong-truong/domain/access/actor';
import type { Core } from '@strapi/strapi';
import { kindOf, type ContentUid } from '../content/content-kinds';
import { EDITORIAL_ACTION } from '../plugins/editorial/server/editorial-action';
import { GRADEBOOK_ACTION } from '../plugins/gradebook/server/gradebook-action';
import {
  EDITORIAL_ROLES,
  GRADEBOOK_ROLES,
  GRANTS,
  keptFrom,
  MEDIA_ROLES,
  type ContentAction,
  type Grant,
} from './grants';
import { SITE_CONDITION } from './site-condition';

export interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
  readonly conditions: readonly string[];
}

/** The admin's permissions of a role, worked out from the table of grants. */
export function permissionsOf(strapi: Core.Strapi, role: StaffRole): readonly Permission[] {
  return [
    ...GRANTS[role].flatMap((grant) =>
      grant.uids.flatMap((uid) => grant.actions.map((action) => contentPermission(strapi, role, uid, action, grant))),
    ),
    ...(MEDIA_ROLES.includes(role) ? MEDIA : []),
    ...(GRADEBOOK_ROLES.includes(role) ? [opening(GRADEBOOK_ACTION)] : []),
    ...(EDITORIAL_ROLES.includes(role) ? [opening(EDITORIAL_ACTION)] : []),
  ];
}

/** The door of a plugin; what is behind it asks again. */
function opening(action: string): Permission {
  return { action, subject: null, properties: {}, conditions: [] };
}

function contentPermission(
  strapi: Core.Strapi,
  role: StaffRole,
  uid: ContentUid,
  action: ContentAction,
  grant: Grant,
): Permission {
  const withFields = action === 'read' || action === 'create' || action === 'update';
  return {
    action: `plugin::content-manager.explorer.${action}`,
    subject: uid,
    properties: withFields ? { fields: fieldsFor(strapi, role, uid, action, grant) } : {},
    conditions: [SITE_CONDITION],
  };
}

function fieldsFor(
  strapi: Core.Strapi,
  role: StaffRole,
  uid: ContentUid,
  action: ContentAction,
  { writable }: Grant,
): readonly string[] {
  const all = Object.keys(strapi.contentType(uid).attributes).filter((name) => !MADE_BY_STRAPI.includes(name));
  if (action === 'read') return nested(strapi, uid, all);
  const kept = [kindOf(uid).ownerField, ...keptFrom(role, uid)];
  return nested(strapi, uid, writable ?? all.filter((name) => !kept.includes(name)));
}

/** Strapi names the fields of a component one by one: `guardians.phone`. */
function nested(strapi: Core.Strapi, uid: ContentUid, fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => {
    const attribute = strapi.contentType(uid).attributes[field];
    if (attribute?.type !== 'component') return [field];
    const component = strapi.components[attribute.component];
    return Object.keys(component?.attributes ?? {}).map((inner) => `${field}.${inner}`);
  });
}

/** Columns that every type has. */
export const MADE_BY_STRAPI: readonly string[] = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

const MEDIA: readonly Permission[] = [
  { action: 'plugin::upload.read', conditions: [SITE_CONDITION] },
  { action: 'plugin::upload.assets.create', conditions: [] },
  { action: 'plugin::upload.assets.update', conditions: [SITE_CONDITION] },
  { action: 'plugin::upload.assets.download', conditions: [] },
  { action: 'plugin::upload.assets.copy-link', conditions: [] },
].map((permission) => ({ ...permission, subject: null, properties: {} }));

import type { Core } from '@strapi/strapi';
import { findActingPerson } from '../access/find-person';
import { grantFor, keptFrom, type ContentAction, type Grant } from '../access/grants';
import { codesWithin, type StaffPerson } from '../access/person';
import { kindOf } from '../content/content-kinds';
import { publishes, READS, type DocumentAction, type DocumentActionName, type DocumentStep } from './document-action';
import { keepOwner } from './keep-owner';
import { keepMediaOfSite } from './keep-media-of-site';
import { refuse } from './refuse';

const NEEDED: Readonly<Record<DocumentActionName, ContentAction>> = {
  findMany: 'read',
  findFirst: 'read',
  findOne: 'read',
  count: 'read',
  create: 'create',
  clone: 'create',
  update: 'update',
  discardDraft: 'update',
  delete: 'delete',
  publish: 'publish',
  unpublish: 'publish',
};

/**
 * The wall beneath the admin's permissions. Strapi checks conditions route by route (not at all when an entry is created, nor in
 * some bulk lists); whatever way a call comes, here it meets the entries of its own site only.
 */
export function guardSites(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const person = await findActingPerson(strapi);
    switch (person.kind) {
      case 'system':
      case 'superAdmin':
        return next();
      case 'outsider':
        showPublishedOnly(action);
        return next();
      case 'staff':
        await admit(strapi, person, action);
        return next();
    }
  };
}

function showPublishedOnly({ uid, action, params }: DocumentAction): void {
  if (!READS.includes(action) || kindOf(uid).visibility !== 'public') {
    refuse('Nội dung này chỉ dành cho người có quyền trong trang quản trị.');
  }
  // Strapi hands drafts to whoever asks its content API for `status=draft`.
  if (params.status !== undefined && params.status !== 'published')
    refuse('Bản nháp chỉ xem được trong trang quản trị.');
  params.status = 'published';
}

async function admit(strapi: Core.Strapi, person: StaffPerson, action: DocumentAction): Promise<void> {
  const grant = requireGrant(person, action, NEEDED[action.action]);
  if (publishes(action)) requireGrant(person, action, 'publish');
  const codes = codesWithin(person, grant.reach);
  const { ownerField } = kindOf(action.uid);
  const { params } = action;

  if (params.documentId !== undefined) {
    const owners = await ownersOf(strapi, action.uid, params.documentId);
    const within = codes === 'all' || owners.every((owner) => owner !== null && codes.includes(owner));
    if (!within) refuse('Nội dung này thuộc đơn vị khác.');
  } else if (READS.includes(action.action) && codes !== 'all') {
    const ofSites = { [ownerField]: { $in: [...codes] } };
    params.filters = params.filters ? { $and: [params.filters, ofSites] } : ofSites;
  }
  if (params.data !== undefined || action.action === 'create' || action.action === 'clone') {
    const data = (params.data ??= {});
    keepWritable(grant, keptFrom(person.role, action.uid), data);
    keepOwner({ person, codes, ownerField, data, isNew: action.action === 'create' || action.action === 'clone' });
    await keepMediaOfSite(strapi, person, action.uid, params);
  }
}

function requireGrant(person: StaffPerson, { uid }: DocumentAction, needed: ContentAction): Grant {
  return (
    grantFor(person.role, uid, needed) ??
    refuse('Vai trò của bạn không được làm việc này. Hãy nhờ người phụ trách của đơn vị.')
  );
}

/** Draft and published rows of one entry may differ in owner while an administrator moves it: all of them count. */
async function ownersOf(
  strapi: Core.Strapi,
  uid: DocumentAction['uid'],
  documentId: string,
): Promise<readonly (string | null)[]> {
  const { ownerField } = kindOf(uid);
  const rows: readonly Readonly<Record<string, string | null>>[] = await strapi.db
    .query(uid)
    .findMany({ select: [ownerField], where: { documentId } });
  return rows.map((row) => row[ownerField] ?? null);
}

/** Strapi drops fields a role may not write; what arrives all the same came past the admin and is refused aloud. */
function keepWritable({ writable }: Grant, kept: readonly string[], data: Readonly<Record<string, unknown>>): void {
  const foreign = Object.keys(data).filter(
    (field) => kept.includes(field) || (writable && !writable.includes(field) && !WRITTEN_BY_STRAPI.includes(field)),
  );
  if (foreign.length > 0) refuse(`Bạn không được sửa: ${foreign.join(', ')}.`);
}

const WRITTEN_BY_STRAPI: readonly string[] = ['createdBy', 'updatedBy', 'documentId', 'locale'];

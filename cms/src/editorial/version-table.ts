import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { runSql } from '../documents/run-sql';
import { actingName } from './acting-name';
import type { DocumentKey } from './review-table';
import { snapshotJson, type Snapshot } from './snapshot';

export interface Version {
  readonly version: number;
  readonly action: string;
  readonly byName: string;
  readonly at: Date;
}

export interface NewVersion extends DocumentKey {
  readonly siteCode: string;
  readonly action: string;
  readonly snapshot: Snapshot;
}

/** Appends a version; saving what stands already makes none. */
export async function writeVersion(strapi: Core.Strapi, version: NewVersion): Promise<void> {
  const { uid, documentId, siteCode, snapshot } = version;
  const { name, adminId } = actingName(strapi);
  const action = restoring.getStore() ?? version.action;
  // Numbers of an entry's versions are given one by one.
  await runSql(strapi, 'select pg_advisory_xact_lock(hashtext(?))', [`version/${uid}/${documentId}`]);
  await runSql(
    strapi,
    `with latest as (
       select version, snapshot from edu.content_version where type = ? and document_id = ? order by version desc limit 1
     )
     insert into edu.content_version (type, document_id, site_code, version, action, snapshot, by_name, by_admin_id)
     select ?, ?, ?, coalesce((select version from latest), 0) + 1, ?, ?::jsonb, ?, ?::int
     where ? <> 'update' or not exists (select from latest where snapshot = ?::jsonb)`,
    [
      uid,
      documentId,
      uid,
      documentId,
      siteCode,
      action,
      snapshotJson(snapshot),
      name,
      adminId,
      action,
      snapshotJson(snapshot),
    ],
  );
}

export function readVersions(strapi: Core.Strapi, { uid, documentId }: DocumentKey): Promise<readonly Version[]> {
  return runSql<Version>(
    strapi,
    `select version, action, by_name as "byName", at from edu.content_version
     where type = ? and document_id = ? order by version desc limit 100`,
    [uid, documentId],
  );
}

export async function readSnapshot(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentKey,
  version: number,
): Promise<Snapshot | null> {
  const [row] = await runSql<{ snapshot: Snapshot | string }>(
    strapi,
    'select snapshot from edu.content_version where type = ? and document_id = ? and version = ?::int',
    [uid, documentId, version],
  );
  // Strapi tells the driver to hand JSON over as text.
  if (!row) return null;
  const snapshot: Snapshot = typeof row.snapshot === 'string' ? JSON.parse(row.snapshot) : row.snapshot;
  return snapshot;
}

const restoring = new AsyncLocalStorage<string>();

/** Saves inside it are noted as the return to an older version. */
export function asRestore<T>(work: () => Promise<T>): Promise<T> {
  return restoring.run('restore', work);
}

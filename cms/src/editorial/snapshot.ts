import type { Core } from '@strapi/strapi';
import { MADE_BY_STRAPI } from '../access/permissions-of';
import { kindOf, type ContentUid } from '../content/content-kinds';
import { fileIds } from '../documents/keep-media-of-site';
import type { Entry } from './load-entry';

/** What a version keeps of an entry: every field that people write. Files by their number and name. */
export type Snapshot = Readonly<Record<string, unknown>>;

export interface KeptFile {
  readonly id: number;
  readonly name: string;
}

/** Kept by the program, or nobody's business once the question is answered. */
const LEFT_OUT: readonly string[] = ['formerSlugs'];

export function snapshotOf(strapi: Core.Strapi, uid: ContentUid, entry: Entry): Snapshot {
  const { attributes } = strapi.contentType(uid);
  const kept = Object.entries(attributes).filter(
    ([name, attribute]) =>
      !MADE_BY_STRAPI.includes(name) &&
      !LEFT_OUT.includes(name) &&
      name !== kindOf(uid).ownerField &&
      !('private' in attribute && attribute.private === true),
  );
  return Object.fromEntries(
    kept.map(([name, attribute]) => {
      const value = entry[name] ?? null;
      if (attribute.type === 'media') return [name, filesIn(value)];
      if (attribute.type === 'component') return [name, rowsIn(value)];
      return [name, value];
    }),
  );
}

function filesIn(value: unknown): readonly KeptFile[] {
  const files: readonly unknown[] = Array.isArray(value) ? value : [value];
  return files.flatMap((file) => {
    const [id] = fileIds(file);
    if (id === undefined || typeof file !== 'object' || file === null) return [];
    return [{ id, name: String(Reflect.get(file, 'name') ?? '') }];
  });
}

/** The numbers of components change with every save; a restored row gets a new one. */
function rowsIn(value: unknown): readonly object[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows
    .filter((row): row is object => typeof row === 'object' && row !== null)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id')));
}

/** Snapshots compare as JSON: dates come from the database as objects. */
export function snapshotJson(snapshot: Snapshot): string {
  return JSON.stringify(snapshot);
}

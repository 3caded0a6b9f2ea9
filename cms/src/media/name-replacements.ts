import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

interface StoredFile {
  hash: string;
  readonly id?: unknown;
}

type Replace = (fresh: StoredFile, old: StoredFile) => Promise<void>;

/**
 * A file that takes another's place gets a name of its own. Strapi keeps the old one, and then browsers, which are told to keep a
 * picture for a year, go on showing what was taken away. Smaller sizes are named after the picture.
 */
export function nameReplacements(strapi: Core.Strapi): void {
  const provider = strapi.plugin('upload').service('provider');
  const replace: Replace = provider.replace.bind(provider);
  provider.replace = (fresh: StoredFile, old: StoredFile): Promise<void> => {
    // Only a file of the library has a number; its sizes have none.
    if (old.id !== undefined) fresh.hash = anotherName(fresh.hash);
    return replace(fresh, old);
  };
}

/** Strapi's names end in ten hexadecimal digits. */
export function anotherName(hash: string): string {
  return `${hash.replace(/_[0-9a-f]{10}$/, '')}_${randomBytes(5).toString('hex')}`;
}

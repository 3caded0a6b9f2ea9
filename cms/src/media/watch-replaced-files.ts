import type { Core } from '@strapi/strapi';
import { contentChanged, showing } from '../documents/content-changed';
import { entriesWithFile } from './entries-with-file';
import { renewPicturesInTexts } from './pictures-in-texts';

const FILE = 'plugin::upload.file';
const SHOWN = ['url', 'alternativeText', 'caption', 'name', 'size', 'width', 'height'] as const;

export type LibraryFile = Readonly<Record<(typeof SHOWN)[number] | 'hash' | 'ext' | 'mime' | 'formats', unknown>> & {
  readonly id: number;
};

interface FileEvent {
  readonly params: { readonly where?: unknown };
  readonly result?: { readonly id: number };
  readonly state: Record<string, unknown>;
}

/** A picture that was described or replaced in the library alone is shown anew wherever it stands: no entry is saved for it. */
export function watchReplacedFiles(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    async beforeUpdate({ params, state }: FileEvent) {
      state['before'] = await strapi.db.query(FILE).findOne({ where: params.where });
    },
    async afterUpdate({ state, result }: FileEvent) {
      const before = state['before'] as LibraryFile | null | undefined;
      if (!before || !result) return;
      const after: LibraryFile = await strapi.db.query(FILE).findOne({ where: { id: before.id } });
      if (SHOWN.every((field) => before[field] === after[field])) return;
      await strapi.db.transaction(async () => {
        const entries = [
          ...(await entriesWithFile(strapi, before.id)),
          ...(await renewPicturesInTexts(strapi, before, after)),
        ];
        const once = new Map(entries.map((entry) => [`${entry.uid}/${entry.documentId}`, entry]));
        for (const entry of once.values()) await contentChanged(strapi, entry, await showing(strapi, entry));
      });
    },
  });
}

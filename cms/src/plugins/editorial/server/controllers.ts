import type { Core } from '@strapi/strapi';
import { readBoard } from './board/read-board.handler';
import { readDesk } from './desk/read-desk.handler';
import { approveDocument } from './documents/approve.handler';
import { readDocument } from './documents/read-document.handler';
import { returnDocument } from './documents/return.handler';
import { submitDocument } from './documents/submit.handler';
import { action } from './http/handler';
import { checkImport } from './imports/check-import.handler';
import { runImport } from './imports/run-import.handler';
import { openPreview } from './previews/open-preview.handler';
import { showPreview } from './previews/show-preview';
import { compareVersion } from './versions/compare.handler';
import { restoreVersion } from './versions/restore.handler';

type WithStrapi = { readonly strapi: Core.Strapi };

/** The names that the routes call. */
export const controllers = {
  desk: ({ strapi }: WithStrapi) => ({ read: action(strapi, readDesk) }),
  board: ({ strapi }: WithStrapi) => ({ read: action(strapi, readBoard) }),
  documents: ({ strapi }: WithStrapi) => ({
    read: action(strapi, readDocument),
    submit: action(strapi, submitDocument),
    return: action(strapi, returnDocument),
    approve: action(strapi, approveDocument),
    restore: action(strapi, restoreVersion),
    compare: action(strapi, compareVersion),
    preview: action(strapi, openPreview),
  }),
  previews: ({ strapi }: WithStrapi) => showPreview(strapi),
  imports: ({ strapi }: WithStrapi) => ({ check: action(strapi, checkImport), run: action(strapi, runImport) }),
};

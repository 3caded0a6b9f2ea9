import type { Core } from '@strapi/strapi';
import { downloadBook } from './books/download-book.handler';
import { orderBook } from './books/order-book.handler';
import { readBooks } from './books/read-books.handler';
import { readChoices } from './choices/read-choices.handler';
import { readConduct } from './conduct/read-conduct.handler';
import { storeConduct } from './conduct/save-conduct.handler';
import { action } from './http/handler';
import { orderPublication } from './publications/order-publication.handler';
import { readPublications } from './publications/read-publications.handler';
import { readRecord } from './pupils/read-record.handler';
import { stopRun } from './runs/stop-run.handler';
import { readRun } from './runs/read-run.handler';
import { readHistory } from './sheets/read-history.handler';
import { readSheet } from './sheets/read-sheet.handler';
import { saveSheet } from './sheets/save-sheet.handler';
import { readSummary } from './summary/read-summary.handler';
import { storeWindow } from './windows/add-window.handler';
import { moveWindow } from './windows/change-window.handler';
import { dropWindow, shutWindow } from './windows/end-window.handler';
import { readWindows } from './windows/read-windows.handler';

type WithStrapi = { readonly strapi: Core.Strapi };

/** The names that the routes call. */
export const controllers = {
  choices: ({ strapi }: WithStrapi) => ({ read: action(strapi, readChoices) }),
  sheets: ({ strapi }: WithStrapi) => ({
    read: action(strapi, readSheet),
    save: action(strapi, saveSheet),
    history: action(strapi, readHistory),
  }),
  conduct: ({ strapi }: WithStrapi) => ({
    read: action(strapi, readConduct),
    save: action(strapi, storeConduct),
  }),
  summary: ({ strapi }: WithStrapi) => ({ read: action(strapi, readSummary) }),
  pupils: ({ strapi }: WithStrapi) => ({ record: action(strapi, readRecord) }),
  publications: ({ strapi }: WithStrapi) => ({
    read: action(strapi, readPublications),
    order: action(strapi, orderPublication),
  }),
  windows: ({ strapi }: WithStrapi) => ({
    read: action(strapi, readWindows),
    add: action(strapi, storeWindow),
    change: action(strapi, moveWindow),
    close: action(strapi, shutWindow),
    remove: action(strapi, dropWindow),
  }),
  runs: ({ strapi }: WithStrapi) => ({
    read: action(strapi, readRun),
    stop: action(strapi, stopRun),
  }),
  books: ({ strapi }: WithStrapi) => ({
    read: action(strapi, readBooks),
    order: action(strapi, orderBook),
    download: action(strapi, downloadBook),
  }),
};

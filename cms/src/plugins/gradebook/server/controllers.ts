import type { Core } from '@strapi/strapi';
import { readChoices } from './choices/read-choices.handler';
import { action } from './http/handler';
import { readSheet } from './sheets/read-sheet.handler';
import { saveSheet } from './sheets/save-sheet.handler';

type WithStrapi = { readonly strapi: Core.Strapi };

/** The names that the routes call. */
export const controllers = {
  choices: ({ strapi }: WithStrapi) => ({ read: action(strapi, readChoices) }),
  sheets: ({ strapi }: WithStrapi) => ({
    read: action(strapi, readSheet),
    save: action(strapi, saveSheet),
  }),
};

import type { Core } from '@strapi/strapi';
import { normaliseDeep, normaliseLine } from '../content/normalise-text';
import type { DocumentStep } from './document-action';

/** Every text that comes in gets one spelling, in fields, components and articles alike. */
export function normaliseInput(strapi: Core.Strapi): DocumentStep {
  return (action, next) => {
    const { data } = action.params;
    if (data) {
      const { attributes } = strapi.contentType(action.uid);
      for (const [name, value] of Object.entries(data)) {
        const type = attributes[name]?.type;
        data[name] = type === 'string' || type === 'email' ? normaliseLine(value) : normaliseDeep(value);
      }
    }
    return next();
  };
}

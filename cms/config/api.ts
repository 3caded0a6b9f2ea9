import type { Core } from '@strapi/strapi';

/** Unknown query keys are refused: a filter that is silently dropped shows every row. */
const config: Core.Config.Api = {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true, strictRelations: true },
};

export default config;

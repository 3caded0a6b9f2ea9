import { factories } from '@strapi/strapi';

/** Read only: content is written in the admin alone. */
export default factories.createCoreRouter('api::question.question', { only: ['find', 'findOne'] });

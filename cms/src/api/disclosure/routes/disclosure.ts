import { factories } from '@strapi/strapi';

/** Read only: content is written in the admin alone. */
export default factories.createCoreRouter('api::disclosure.disclosure', { only: ['find', 'findOne'] });

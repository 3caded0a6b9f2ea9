import { factories } from '@strapi/strapi';

/** Read only: content is written in the admin alone. */
export default factories.createCoreRouter('api::directory-entry.directory-entry', { only: ['find', 'findOne'] });

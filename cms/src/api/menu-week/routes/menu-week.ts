import { factories } from '@strapi/strapi';

/** Read only: content is written in the admin alone. */
export default factories.createCoreRouter('api::menu-week.menu-week', { only: ['find', 'findOne'] });

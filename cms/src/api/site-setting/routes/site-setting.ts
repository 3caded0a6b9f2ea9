import { factories } from '@strapi/strapi';

/** Read only: content is written in the admin alone. */
export default factories.createCoreRouter('api::site-setting.site-setting', { only: ['find', 'findOne'] });

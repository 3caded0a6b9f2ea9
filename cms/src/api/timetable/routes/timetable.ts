import { factories } from '@strapi/strapi';

/** Read only: content is written in the admin alone. */
export default factories.createCoreRouter('api::timetable.timetable', { only: ['find', 'findOne'] });

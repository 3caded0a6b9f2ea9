import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::admission-notice.admission-notice');

import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::menu-week.menu-week');

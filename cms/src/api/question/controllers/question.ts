import { parseCmsEnvironment } from '@cong-truong/config/env/cms-environment';
import { factories } from '@strapi/strapi';
import { takeQuestion } from '../../../questions/take-question';

export default factories.createCoreController('api::question.question', ({ strapi }) => ({
  ask: takeQuestion(strapi, parseCmsEnvironment().INTAKE_SECRET),
}));

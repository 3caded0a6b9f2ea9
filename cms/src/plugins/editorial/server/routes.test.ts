import { routes } from './routes';

it.each(routes.admin.routes)('$method $path asks who it is and whether she uses the desk', ({ config }) => {
  expect(config.policies).toEqual(['admin::isAuthenticatedAdmin', 'plugin::editorial.uses-editorial']);
});

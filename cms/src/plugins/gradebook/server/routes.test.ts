import { routes } from './routes';

// The strategy asks for its CMS when somebody signs in, not before.
const router = routes.admin({ strapi: Object.create(null) });

it.each(router.routes)('$method $path asks who it is and whether she uses the grade book', ({ config }) => {
  expect(config.auth.strategies.map(({ name }) => name)).toEqual(['gradebook-session']);
  expect(config.policies).toEqual(['admin::isAuthenticatedAdmin', 'plugin::gradebook.uses-gradebook']);
});

it('reaches the file of a book before the pattern of its class would', () => {
  const paths = router.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  expect(paths.indexOf('/books/:bookId/file')).toBeLessThan(paths.indexOf('/books/:classId/:term'));
});

it('closes and removes a window before the pattern of a term would take the address', () => {
  const paths = router.routes.filter(({ method }) => method === 'POST').map(({ path }) => path);
  const general = paths.indexOf('/entry-windows/:schoolYear/:term');
  expect(paths.indexOf('/entry-windows/:windowId/close')).toBeLessThan(general);
  expect(paths.indexOf('/entry-windows/:windowId/remove')).toBeLessThan(general);
});

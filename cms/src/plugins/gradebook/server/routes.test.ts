import { routes } from './routes';

it.each(routes.admin.routes)('$method $path asks who it is and whether she uses the grade book', ({ config }) => {
  expect(config.policies).toEqual(['admin::isAuthenticatedAdmin', 'plugin::gradebook.uses-gradebook']);
});

it('reaches the file of a book before the pattern of its class would', () => {
  const paths = routes.admin.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  expect(paths.indexOf('/books/:bookId/file')).toBeLessThan(paths.indexOf('/books/:classId/:term'));
});

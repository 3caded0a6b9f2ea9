import type { Core } from '@strapi/strapi';
import { staffSession } from './sign-in/staff-session';

const POLICIES = ['admin::isAuthenticatedAdmin', 'plugin::gradebook.uses-gradebook'];

interface GradebookRoute {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly handler: string;
}

/** Every door of the grade book, below `/gradebook` of the admin. A route without a guard cannot be written down. */
const DOORS: readonly GradebookRoute[] = [
  { method: 'GET', path: '/choices', handler: 'choices.read' },
  { method: 'GET', path: '/sheets/:offeringId/:term', handler: 'sheets.read' },
  { method: 'PUT', path: '/sheets/:offeringId/:term', handler: 'sheets.save' },
  { method: 'GET', path: '/sheets/:offeringId/:term/history', handler: 'sheets.history' },
  { method: 'GET', path: '/conduct/:classId/:term', handler: 'conduct.read' },
  { method: 'PUT', path: '/conduct/:classId/:term', handler: 'conduct.save' },
  { method: 'GET', path: '/classes/:classId/summary/:period', handler: 'summary.read' },
  { method: 'GET', path: '/classes/:classId/pupils/:studentId/record', handler: 'pupils.record' },
  { method: 'GET', path: '/publications/:schoolYear/:term', handler: 'publications.read' },
  { method: 'POST', path: '/publications/:schoolYear/:term', handler: 'publications.order' },
  // Before the pattern of a term, which would take them too.
  { method: 'POST', path: '/entry-windows/:windowId/close', handler: 'windows.close' },
  { method: 'POST', path: '/entry-windows/:windowId/remove', handler: 'windows.remove' },
  { method: 'PUT', path: '/entry-windows/:windowId', handler: 'windows.change' },
  { method: 'GET', path: '/entry-windows/:schoolYear/:term', handler: 'windows.read' },
  { method: 'POST', path: '/entry-windows/:schoolYear/:term', handler: 'windows.add' },
  { method: 'GET', path: '/runs/:runId', handler: 'runs.read' },
  { method: 'POST', path: '/runs/:runId/cancel', handler: 'runs.stop' },
  // Before the next one, whose pattern would take it too.
  { method: 'GET', path: '/books/:bookId/file', handler: 'books.download' },
  { method: 'GET', path: '/books/:classId/:term', handler: 'books.read' },
  { method: 'POST', path: '/books/:classId/:term', handler: 'books.order' },
];

export const routes = {
  admin: ({ strapi }: { readonly strapi: Core.Strapi }) => {
    const auth = { strategies: [staffSession(strapi)] };
    return {
      type: 'admin',
      routes: DOORS.map((door) => ({ ...door, config: { auth: { ...auth }, policies: POLICIES } })),
    };
  },
};

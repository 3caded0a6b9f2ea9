import { randomUUID } from 'node:crypto';
import type { StaffRole } from '@cong-truong/domain/access/actor';
import type { Scope, Target } from './targets';

export type Person = StaffRole | 'guardian' | 'anonymous';

export const PEOPLE: readonly Person[] = [
  'subject-teacher',
  'homeroom-teacher',
  'school-office',
  'principal',
  'school-editor',
  'approver',
  'district-officer',
  'guardian',
  'anonymous',
];

/** One route: how it is asked, and who may have which answer. Who is not named is refused. */
export interface RouteRow {
  /** As the program lists it: `GET /gradebook/choices`. */
  readonly route: string;
  readonly ask: (target: Target) => { readonly path: string; readonly body?: unknown };
  readonly allow: Partial<Record<Person, readonly Scope[]>>;
  /** The answer of an allowed request, 200 if it is not said. */
  readonly allowedStatus?: readonly number[];
  /** Further answers that refuse, where the target is part of what is asked. */
  readonly refusedStatus?: readonly number[];
}

const EVERYWHERE: readonly Scope[] = ['own', 'otherClass', 'otherSchool'];
const SCHOOL: readonly Scope[] = ['own', 'otherClass'];
const OWN: readonly Scope[] = ['own'];
const OVERSEERS = { 'school-office': SCHOOL, principal: SCHOOL } as const;
const READERS = { 'subject-teacher': OWN, 'homeroom-teacher': OWN, ...OVERSEERS } as const;

/** Changes that change nothing: an allowed save must leave the demonstration as it is. */
const emptyToEmpty = ({ studentId }: Target) => ({
  requestId: randomUUID(),
  changes: [{ studentId, column: 'final-1', from: null, to: null }],
});

/** Long enough to keep nothing closed while other tests save. */
const WINDOW_TIMES = { opensAt: '2026-09-05T00:00', closesAt: '2099-12-31T23:59' };

export const PLUGIN_ROUTES: readonly RouteRow[] = [
  {
    route: 'GET /gradebook/choices',
    ask: () => ({ path: '/gradebook/choices' }),
    // Everybody who works with the register asks for their own choices; the target plays no part.
    allow: {
      'subject-teacher': EVERYWHERE,
      'homeroom-teacher': EVERYWHERE,
      'school-office': EVERYWHERE,
      principal: EVERYWHERE,
    },
  },
  {
    route: 'GET /gradebook/sheets/:offeringId/:term',
    ask: ({ offeringId }) => ({ path: `/gradebook/sheets/${offeringId}/1` }),
    allow: READERS,
  },
  {
    route: 'PUT /gradebook/sheets/:offeringId/:term',
    ask: (target) => ({ path: `/gradebook/sheets/${target.offeringId}/1`, body: emptyToEmpty(target) }),
    allow: { 'subject-teacher': OWN },
  },
  {
    route: 'GET /gradebook/sheets/:offeringId/:term/history',
    ask: ({ offeringId, studentId }) => ({
      path: `/gradebook/sheets/${offeringId}/1/history?studentId=${studentId}&column=final-1`,
    }),
    allow: READERS,
  },
  {
    route: 'GET /gradebook/conduct/:classId/:term',
    ask: ({ classId }) => ({ path: `/gradebook/conduct/${classId}/1` }),
    allow: { 'homeroom-teacher': OWN, ...OVERSEERS },
  },
  {
    route: 'PUT /gradebook/conduct/:classId/:term',
    ask: ({ classId, studentId }) => ({
      path: `/gradebook/conduct/${classId}/1`,
      body: { requestId: randomUUID(), changes: [{ studentId, from: null, to: null }] },
    }),
    allow: { 'homeroom-teacher': OWN },
  },
  {
    route: 'GET /gradebook/classes/:classId/summary/:period',
    ask: ({ classId }) => ({ path: `/gradebook/classes/${classId}/summary/1` }),
    allow: { 'homeroom-teacher': OWN, ...OVERSEERS },
  },
  {
    route: 'GET /gradebook/classes/:classId/pupils/:studentId/record',
    ask: ({ classId, studentId }) => ({ path: `/gradebook/classes/${classId}/pupils/${studentId}/record` }),
    allow: { 'homeroom-teacher': OWN, ...OVERSEERS },
  },
  {
    route: 'GET /gradebook/entry-windows/:schoolYear/:term',
    ask: ({ schoolYear }) => ({ path: `/gradebook/entry-windows/${schoolYear}/2` }),
    // One's own school is implied: there is no other school to name.
    allow: { 'school-office': EVERYWHERE, principal: EVERYWHERE },
  },
  {
    route: 'POST /gradebook/entry-windows/:schoolYear/:term',
    ask: ({ schoolYear, classId }) => ({
      path: `/gradebook/entry-windows/${schoolYear}/2`,
      body: { kind: 'final', place: { kind: 'class', classId }, ...WINDOW_TIMES },
    }),
    allow: { principal: SCHOOL },
    // The class has its window already: nothing is added, but the right to ask is there.
    allowedStatus: [409],
    // The class is named in the body: that it is none of the school's is told as such.
    refusedStatus: [422],
  },
  {
    route: 'PUT /gradebook/entry-windows/:windowId',
    ask: ({ windowId }) => ({ path: `/gradebook/entry-windows/${windowId}`, body: { version: 1, ...WINDOW_TIMES } }),
    allow: { principal: SCHOOL },
  },
  {
    route: 'POST /gradebook/entry-windows/:windowId/close',
    ask: ({ windowId }) => ({ path: `/gradebook/entry-windows/${windowId}/close` }),
    allow: { principal: SCHOOL },
  },
  {
    // The last of the windows' rows: it takes the school's own away again.
    route: 'POST /gradebook/entry-windows/:windowId/remove',
    ask: ({ windowId }) => ({ path: `/gradebook/entry-windows/${windowId}/remove` }),
    allow: { principal: SCHOOL },
  },
  {
    route: 'GET /gradebook/runs/:runId',
    ask: ({ runId }) => ({ path: `/gradebook/runs/${runId}` }),
    allow: { 'homeroom-teacher': OWN, ...OVERSEERS },
  },
  {
    route: 'POST /gradebook/runs/:runId/cancel',
    ask: ({ runId }) => ({ path: `/gradebook/runs/${runId}/cancel` }),
    allow: { 'homeroom-teacher': OWN, ...OVERSEERS },
    // The run is over: there is nothing to cancel, but the right to ask is there.
    allowedStatus: [202],
  },
  {
    route: 'POST /gradebook/books/:classId/:term',
    ask: ({ classId }) => ({ path: `/gradebook/books/${classId}/1` }),
    allow: { 'homeroom-teacher': OWN, ...OVERSEERS },
    allowedStatus: [202],
  },
  {
    route: 'GET /gradebook/books/:classId/:term',
    ask: ({ classId }) => ({ path: `/gradebook/books/${classId}/1` }),
    allow: { 'homeroom-teacher': OWN, ...OVERSEERS },
  },
  {
    route: 'GET /gradebook/books/:bookId/file',
    ask: ({ bookId }) => ({ path: `/gradebook/books/${bookId}/file` }),
    allow: { 'homeroom-teacher': OWN, ...OVERSEERS },
  },
  {
    route: 'GET /gradebook/publications/:schoolYear/:term',
    ask: ({ schoolYear }) => ({ path: `/gradebook/publications/${schoolYear}/1` }),
    // One's own school is implied: there is no other school to name.
    allow: { 'school-office': EVERYWHERE, principal: EVERYWHERE },
  },
  {
    route: 'POST /gradebook/publications/:schoolYear/:term',
    ask: ({ schoolYear, classId }) => ({
      path: `/gradebook/publications/${schoolYear}/1`,
      body: { requestId: randomUUID(), classIds: [classId] },
    }),
    allow: { principal: SCHOOL },
    allowedStatus: [202, 409],
    // The class is named in the body: that it is none of the school's is told as such.
    refusedStatus: [422],
  },
];

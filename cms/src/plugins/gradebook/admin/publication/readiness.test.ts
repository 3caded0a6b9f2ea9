import type { PublicationClass } from '../api/publications';
import { readinessOf, scopeOf } from './readiness';

const classOf = (name: string, more: Partial<PublicationClass> = {}): PublicationClass => ({
  classId: name,
  name,
  state: 'open',
  pupils: 40,
  missingCells: 0,
  missingConduct: 0,
  missing: [],
  ...more,
});

test.each<[Partial<PublicationClass>, string]>([
  [{}, 'ready'],
  [{ state: 'locked' }, 'ready'],
  [{ missingCells: 1 }, 'missing'],
  [{ missingConduct: 1 }, 'missing'],
  [{ state: 'published', missingConduct: 1 }, 'published'],
])('%j is %s', (more, expected) => {
  expect(readinessOf(classOf('6A1', more))).toBe(expected);
});

test('the confirmation counts the chosen classes only', () => {
  const classes = [classOf('6A1'), classOf('6A2', { pupils: 38 }), classOf('6A3')];
  expect(scopeOf(classes, new Set(['6A2', '6A3']))).toEqual({ names: ['6A2', '6A3'], pupils: 78 });
});

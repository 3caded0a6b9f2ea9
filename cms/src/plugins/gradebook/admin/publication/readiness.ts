import type { PublicationClass } from '../api/publications';

/** Whether a class can be published, and if not, why. */
export type Readiness = 'published' | 'ready' | 'missing';

export function readinessOf({ state, missingCells, missingConduct }: PublicationClass): Readiness {
  if (state === 'published') return 'published';
  return missingCells === 0 && missingConduct === 0 ? 'ready' : 'missing';
}

/** What publishing the chosen classes will do, in numbers, for the confirmation. */
export interface PublicationScope {
  readonly names: readonly string[];
  readonly pupils: number;
}

export function scopeOf(classes: readonly PublicationClass[], chosen: ReadonlySet<string>): PublicationScope {
  const included = classes.filter(({ classId }) => chosen.has(classId));
  return { names: included.map(({ name }) => name), pupils: included.reduce((sum, { pupils }) => sum + pupils, 0) };
}

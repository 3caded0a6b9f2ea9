/** How often each value occurs, the most frequent first; empty ones do not count. */
export function countBy<T extends string>(values: readonly (T | null)[]): readonly { value: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((left, right) => right.count - left.count);
}

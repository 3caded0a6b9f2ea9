/** One measured figure. Speeds of shared machines drift: the ratio to the limit measured in the same run is what to watch. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** What the issue aims at, e.g. `≤ 150`; null when there is only a ratio to watch. */
  readonly aim: string | null;
  readonly reached: boolean | null;
  /** The bare thing that the figure is held against, in the same unit. */
  readonly limit: { readonly name: string; readonly value: number } | null;
}

export interface Bench {
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

type Aim = { readonly atMost: number } | { readonly atLeast: number };

export function figure(
  name: string,
  unit: string,
  value: number,
  { aim, limit }: { aim?: Aim; limit?: { name: string; value: number } } = {},
): Figure {
  return {
    name,
    unit,
    value,
    aim: aim === undefined ? null : 'atMost' in aim ? `≤ ${aim.atMost}` : `≥ ${aim.atLeast}`,
    reached: aim === undefined ? null : 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast,
    limit: limit ?? null,
  };
}

/** @param share 0.5 for the median, 0.95 for p95 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Seconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

/** The median over `runs` of what `measure` answers; the first, cold run is not counted. */
export async function medianOf(runs: number, measure: () => Promise<number>): Promise<number> {
  await measure();
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await measure());
  return median(values);
}

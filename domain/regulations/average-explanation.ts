import type { AverageExplanation, ScoreGroup } from './explanation';

interface Weighed {
  readonly symbol: string;
  readonly source: string;
  readonly groups: readonly ScoreGroup[];
  /** What the assessment gave. */
  readonly resultTenths: number;
  readonly forfeits: number;
}

/** The sum of weight × scores and what it is divided by, to put beside the result. */
export function averageExplanation({ symbol, source, groups, resultTenths, forfeits }: Weighed): AverageExplanation {
  const { weightedTenths, weight } = weigh(groups);
  const kind = 'average';
  return { kind, symbol, source, groups, sumTenths: weightedTenths, divisor: weight, resultTenths, forfeits };
}

/** Sum of weight × score, in tenths, and sum of the weights. */
export function weigh(groups: readonly ScoreGroup[]): { readonly weightedTenths: number; readonly weight: number } {
  let weightedTenths = 0;
  let weight = 0;
  for (const group of groups) {
    for (const tenths of group.tenths) weightedTenths += group.weight * tenths;
    weight += group.weight * group.tenths.length;
  }
  return { weightedTenths, weight };
}

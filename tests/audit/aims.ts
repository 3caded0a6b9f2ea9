/** What a page came to in one audit. */
export interface Audited {
  readonly name: string;
  readonly path: string;
  /** 0 … 100 each. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Seconds until the largest thing stands, on a simulated slow phone. */
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly scriptKiB: number;
  readonly totalKiB: number;
  /** What could be better, by Lighthouse's own names. */
  readonly remarks: readonly string[];
}

interface Aim {
  readonly text: string;
  readonly reached: (page: Audited) => boolean;
}

export const AIMS: readonly Aim[] = [
  { text: 'hiệu năng ≥ 95', reached: ({ performance }) => performance >= 95 },
  { text: 'tiếp cận ≥ 95', reached: ({ accessibility }) => accessibility >= 95 },
  { text: 'thực hành tốt ≥ 95', reached: ({ bestPractices }) => bestPractices >= 95 },
  { text: 'máy tìm kiếm ≥ 95', reached: ({ seo }) => seo >= 95 },
  { text: 'LCP ≤ 2,0 giây', reached: ({ largestPaint }) => largestPaint <= 2 },
  { text: 'CLS ≤ 0,05', reached: ({ layoutShift }) => layoutShift <= 0.05 },
  { text: 'JavaScript ≤ 80 KiB', reached: ({ scriptKiB }) => scriptKiB <= 80 },
];

export function missedAims(page: Audited): readonly string[] {
  return AIMS.filter(({ reached }) => !reached(page)).map(({ text }) => text);
}

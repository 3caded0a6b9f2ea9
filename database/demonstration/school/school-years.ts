export interface SchoolYearPlan {
  readonly code: string;
  /** 2016 for 2016-2017. */
  readonly startYear: number;
  readonly startsOn: string;
  /** Last day of the first term. */
  readonly term1EndsOn: string;
  readonly endsOn: string;
}

/** Closed, under TT 58/2011. */
export const PAST_YEAR: SchoolYearPlan = {
  code: '2016-2017',
  startYear: 2016,
  startsOn: '2016-08-15',
  term1EndsOn: '2016-12-30',
  endsOn: '2017-05-31',
};

/** In its first term, under TT 22/2021. */
export const CURRENT_YEAR: SchoolYearPlan = {
  code: '2026-2027',
  startYear: 2026,
  startsOn: '2026-08-24',
  term1EndsOn: '2027-01-16',
  endsOn: '2027-05-31',
};

import type { Citation } from '../cited';
import type { PrimaryGrade, PrimaryRegulationId } from './primary-regulation';

/** Which circular holds for a grade in which school years; years are those a school year begins in. */
export interface PrimaryRollOut extends Citation {
  readonly regulation: PrimaryRegulationId;
  readonly gradeLevel: PrimaryGrade;
  readonly firstYear: number;
  /** `null`: still in force. */
  readonly lastYear: number | null;
  /** Its first day within the first year, where another circular held before it in that year. */
  readonly since?: string;
  /** Its last day within the last year, where it did not hold to the end of it. */
  readonly until?: string;
}

const TT30 = { source: 'TT 30/2014, hiệu lực 15/10/2014', evidence: 'M', from: '2014-10-15' } as const;
const TT22_2016 = { source: 'TT 22/2016 Đ.4, hiệu lực 06/11/2016', evidence: 'M', from: '2016-11-06' } as const;
const TT27 = { source: 'TT 27/2020 Đ.2, lộ trình lớp 1 từ 2020-2021', evidence: 'V', from: '2020-10-20' } as const;

/**
 * In 2016-2017 two circulars held one after the other. The results of both terms are under TT 22/2016, which is the answer when no day
 * is asked about.
 */
export const PRIMARY_ROLL_OUT: readonly PrimaryRollOut[] = [
  { ...TT30, regulation: 'TT30/2014', gradeLevel: 1, firstYear: 2014, lastYear: 2016, until: '2016-11-05' },
  { ...TT30, regulation: 'TT30/2014', gradeLevel: 2, firstYear: 2014, lastYear: 2016, until: '2016-11-05' },
  { ...TT30, regulation: 'TT30/2014', gradeLevel: 3, firstYear: 2014, lastYear: 2016, until: '2016-11-05' },
  { ...TT30, regulation: 'TT30/2014', gradeLevel: 4, firstYear: 2014, lastYear: 2016, until: '2016-11-05' },
  { ...TT30, regulation: 'TT30/2014', gradeLevel: 5, firstYear: 2014, lastYear: 2016, until: '2016-11-05' },
  {
    ...TT22_2016,
    regulation: 'TT30/2014+TT22/2016',
    gradeLevel: 1,
    firstYear: 2016,
    since: '2016-11-06',
    lastYear: 2019,
  },
  {
    ...TT22_2016,
    regulation: 'TT30/2014+TT22/2016',
    gradeLevel: 2,
    firstYear: 2016,
    since: '2016-11-06',
    lastYear: 2020,
  },
  {
    ...TT22_2016,
    regulation: 'TT30/2014+TT22/2016',
    gradeLevel: 3,
    firstYear: 2016,
    since: '2016-11-06',
    lastYear: 2021,
  },
  {
    ...TT22_2016,
    regulation: 'TT30/2014+TT22/2016',
    gradeLevel: 4,
    firstYear: 2016,
    since: '2016-11-06',
    lastYear: 2022,
  },
  {
    ...TT22_2016,
    regulation: 'TT30/2014+TT22/2016',
    gradeLevel: 5,
    firstYear: 2016,
    since: '2016-11-06',
    lastYear: 2023,
  },
  { ...TT27, regulation: 'TT27/2020', gradeLevel: 1, firstYear: 2020, lastYear: null },
  { ...TT27, regulation: 'TT27/2020', gradeLevel: 2, firstYear: 2021, lastYear: null },
  { ...TT27, regulation: 'TT27/2020', gradeLevel: 3, firstYear: 2022, lastYear: null },
  { ...TT27, regulation: 'TT27/2020', gradeLevel: 4, firstYear: 2023, lastYear: null },
  { ...TT27, regulation: 'TT27/2020', gradeLevel: 5, firstYear: 2024, lastYear: null },
];

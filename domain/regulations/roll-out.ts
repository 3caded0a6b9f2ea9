import type { Citation } from './cited';
import type { RegulationId } from './regulation';

/** Which circular holds for which grades in which school years. `lastYear` null: still in force. Years are those a school year begins in. */
export interface RollOut extends Citation {
  readonly regulation: RegulationId;
  readonly gradeLevel: 6 | 7 | 8 | 9;
  readonly firstYear: number;
  readonly lastYear: number | null;
}

const TT58 = { source: 'TT 58/2011, hiệu lực 26/01/2012', evidence: 'V', from: '2012-01-26' } as const;
const TT26 = { source: 'TT 26/2020 Đ.2, hiệu lực 11/10/2020', evidence: 'V', from: '2020-10-11' } as const;
const TT22 = { source: 'TT 22/2021 Đ.21, lộ trình lớp 6 từ 2021-2022', evidence: 'V', from: '2021-09-05' } as const;

/** TT 58/2011 came into force in the second term of 2011-2012 and rated that year. */
export const ROLL_OUT: readonly RollOut[] = [
  { ...TT58, regulation: 'TT58/2011', gradeLevel: 6, firstYear: 2011, lastYear: 2019 },
  { ...TT58, regulation: 'TT58/2011', gradeLevel: 7, firstYear: 2011, lastYear: 2019 },
  { ...TT58, regulation: 'TT58/2011', gradeLevel: 8, firstYear: 2011, lastYear: 2019 },
  { ...TT58, regulation: 'TT58/2011', gradeLevel: 9, firstYear: 2011, lastYear: 2019 },
  { ...TT26, regulation: 'TT58/2011+TT26/2020', gradeLevel: 6, firstYear: 2020, lastYear: 2020 },
  { ...TT26, regulation: 'TT58/2011+TT26/2020', gradeLevel: 7, firstYear: 2020, lastYear: 2021 },
  { ...TT26, regulation: 'TT58/2011+TT26/2020', gradeLevel: 8, firstYear: 2020, lastYear: 2022 },
  { ...TT26, regulation: 'TT58/2011+TT26/2020', gradeLevel: 9, firstYear: 2020, lastYear: 2023 },
  { ...TT22, regulation: 'TT22/2021', gradeLevel: 6, firstYear: 2021, lastYear: null },
  { ...TT22, regulation: 'TT22/2021', gradeLevel: 7, firstYear: 2022, lastYear: null },
  { ...TT22, regulation: 'TT22/2021', gradeLevel: 8, firstYear: 2023, lastYear: null },
  { ...TT22, regulation: 'TT22/2021', gradeLevel: 9, firstYear: 2024, lastYear: null },
];

import type { RegulationId } from './regulation';

/** Which circular holds for which grades in which school years. `lastYear` null: still in force. Years are those a school year begins in. */
export interface RollOut {
  readonly regulation: RegulationId;
  readonly gradeLevel: 6 | 7 | 8 | 9;
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly source: string;
}

const TT58 = 'TT 58/2011, hiệu lực 26/01/2012 [V]';
const TT26 = 'TT 26/2020 Đ.2, hiệu lực 11/10/2020 [V]';
const TT22 = 'TT 22/2021 Đ.21, lộ trình lớp 6 từ 2021-2022 [V]';

/** TT 58/2011 came into force in the second term of 2011-2012 and rated that year. */
export const ROLL_OUT: readonly RollOut[] = [
  { regulation: 'TT58/2011', gradeLevel: 6, firstYear: 2011, lastYear: 2019, source: TT58 },
  { regulation: 'TT58/2011', gradeLevel: 7, firstYear: 2011, lastYear: 2019, source: TT58 },
  { regulation: 'TT58/2011', gradeLevel: 8, firstYear: 2011, lastYear: 2019, source: TT58 },
  { regulation: 'TT58/2011', gradeLevel: 9, firstYear: 2011, lastYear: 2019, source: TT58 },
  { regulation: 'TT58/2011+TT26/2020', gradeLevel: 6, firstYear: 2020, lastYear: 2020, source: TT26 },
  { regulation: 'TT58/2011+TT26/2020', gradeLevel: 7, firstYear: 2020, lastYear: 2021, source: TT26 },
  { regulation: 'TT58/2011+TT26/2020', gradeLevel: 8, firstYear: 2020, lastYear: 2022, source: TT26 },
  { regulation: 'TT58/2011+TT26/2020', gradeLevel: 9, firstYear: 2020, lastYear: 2023, source: TT26 },
  { regulation: 'TT22/2021', gradeLevel: 6, firstYear: 2021, lastYear: null, source: TT22 },
  { regulation: 'TT22/2021', gradeLevel: 7, firstYear: 2022, lastYear: null, source: TT22 },
  { regulation: 'TT22/2021', gradeLevel: 8, firstYear: 2023, lastYear: null, source: TT22 },
  { regulation: 'TT22/2021', gradeLevel: 9, firstYear: 2024, lastYear: null, source: TT22 },
];

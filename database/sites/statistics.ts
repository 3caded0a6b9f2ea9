import type { SchoolLevel } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';

export interface Figures {
  readonly level: SchoolLevel;
  readonly schools: number;
  readonly classes: number;
  /** null: so few that a child could be told from it. */
  readonly pupils: number | null;
}

export interface LevelFigures extends Figures {
  readonly staff: number;
}

export interface GradeFigures extends Figures {
  readonly gradeLevel: number;
}

export interface SchoolFigures extends LevelFigures {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
}

export interface AuthorityStatistics {
  /** null when no school of the authority has classes. */
  readonly schoolYear: string | null;
  readonly levels: readonly LevelFigures[];
  readonly grades: readonly GradeFigures[];
  readonly schools: readonly SchoolFigures[];
}

interface Row extends SchoolFigures {
  readonly schoolYear: string | null;
  readonly scope: 'level' | 'grade' | 'school';
  readonly gradeLevel: number;
}

/** What an authority may tell of its schools. @param schoolYear the newest with classes when null; `today` YYYY-MM-DD */
export async function authorityStatistics(
  db: Queryable,
  query: { readonly authorityCode: string; readonly schoolYear: string | null; readonly today: string },
): Promise<AuthorityStatistics> {
  const rows = await db.query<Row>(
    `select school_year as "schoolYear", scope, level, grade_level as "gradeLevel", school_code as code, school_slug as slug,
       school_name as name, schools, classes, pupils, staff
     from edu.authority_statistics($1, $2, $3)`,
    [query.authorityCode, query.schoolYear, query.today],
  );
  const of = (scope: Row['scope']) => rows.filter((row) => row.scope === scope);
  return {
    schoolYear: rows[0]?.schoolYear ?? null,
    levels: of('level').map(({ level, schools, classes, pupils, staff }) => ({
      level,
      schools,
      classes,
      pupils,
      staff,
    })),
    grades: of('grade').map(({ level, gradeLevel, schools, classes, pupils }) => ({
      level,
      gradeLevel,
      schools,
      classes,
      pupils,
    })),
    schools: of('school').map(({ code, slug, name, level, schools, classes, pupils, staff }) => ({
      code,
      slug,
      name,
      level,
      schools,
      classes,
      pupils,
      staff,
    })),
  };
}

import type { Core } from '@strapi/strapi';
import type { DocumentStep } from './document-action';
import { reject } from './refuse';
import { runSql } from './run-sql';

/** A pupil or a member of staff whom the register names cannot be deleted: marks and books would be nobody's. */
export function protectRegister(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const { documentId } = action.params;
    if (action.action !== 'delete' || documentId === undefined) return next();
    if (action.uid === 'api::student.student') await refuseEnrolled(strapi, documentId);
    if (action.uid === 'api::staff.staff') await refuseAssigned(strapi, documentId);
    return next();
  };
}

async function refuseEnrolled(strapi: Core.Strapi, studentId: string): Promise<void> {
  const classes = await runSql<{ name: string; school_year: string }>(
    strapi,
    `select g.name, g.school_year from edu.enrolment e join edu.class_group g on g.id = e.class_id
     where e.student_id = ? order by g.school_year desc, g.name limit 5`,
    [studentId],
  );
  if (classes.length === 0) return;
  const where = classes.map(({ name, school_year }) => `lớp ${name} (${school_year})`).join(', ');
  reject(
    `Không xóa được: học sinh có tên trong sổ của ${where}. Nếu em chuyển trường hoặc thôi học, hãy ghi ngày rời lớp; ` +
      'hồ sơ và điểm được giữ lại.',
  );
}

async function refuseAssigned(strapi: Core.Strapi, staffId: string): Promise<void> {
  const [found] = await runSql<{ assignments: string; homeroom: string | null }>(
    strapi,
    `select (select count(*) from edu.teaching_assignment where staff_id = ?) as assignments,
       (select string_agg(name || ' (' || school_year || ')', ', ' order by school_year desc, name)
        from edu.class_group where homeroom_staff_id = ?) as homeroom`,
    [staffId, staffId],
  );
  if (!found) throw new Error('the register gave no answer about a member of staff');
  const uses = [
    ...(Number(found.assignments) > 0 ? [`có ${found.assignments} lượt phân công giảng dạy`] : []),
    ...(found.homeroom === null ? [] : [`chủ nhiệm lớp ${found.homeroom}`]),
  ];
  if (uses.length === 0) return;
  reject(
    `Không xóa được: người này ${uses.join(' và ')}. Nếu thầy cô nghỉ hoặc chuyển trường, hãy khóa tài khoản; ` +
      'phân công và điểm đã ghi được giữ lại.',
  );
}

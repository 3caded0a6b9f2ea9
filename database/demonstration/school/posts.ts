import type { StaffRole } from '@cong-truong/domain/access/actor';
import type { PostPlan } from '../people/staff';
import type { SchoolPlan } from './schools';
import { SPECIALITIES } from './specialities';

/** Posts that every school has, each with a mailbox that is easy to remember. */
const LEADERS: readonly PostPlan[] = [
  { position: 'Hiệu trưởng', mailbox: 'hieutruong', role: 'principal' },
  { position: 'Phó hiệu trưởng', mailbox: 'duyetbai', role: 'approver' },
  { position: 'Nhân viên văn thư', mailbox: 'vanthu', role: 'school-office' },
];

/** Where there are pioneers, their leader writes the school's news. */
const EDITOR: PostPlan = {
  position: 'Tổng phụ trách Đội, biên tập trang tin',
  mailbox: 'bientap',
  role: 'school-editor',
};
const PRESCHOOL_EDITOR: PostPlan = { ...EDITOR, position: 'Giáo viên, biên tập trang tin' };

/** Teachers whom the demonstration lets sign in: the first of these specialities. */
const TEACHERS_WITH_ACCOUNT: Readonly<Record<string, { readonly mailbox: string; readonly role: StaffRole }>> = {
  TOAN: { mailbox: 'gv.toan', role: 'subject-teacher' },
  VATLI: { mailbox: 'gv.khtn', role: 'subject-teacher' },
  SINHHOC: { mailbox: 'gvcn.6a1', role: 'homeroom-teacher' },
};

/** The speciality of the teacher who leads the first class of grade 6. */
export const HOMEROOM_OF_FIRST_CLASS = 'SINHHOC';

/** The posts of a school; teachers only where the register has their classes. */
export function postsOfSchool({
  level,
  classesPerGrade,
}: Pick<SchoolPlan, 'level' | 'classesPerGrade'>): readonly PostPlan[] {
  switch (level) {
    case 'preschool':
      return [...LEADERS, PRESCHOOL_EDITOR];
    case 'primary':
      return [...LEADERS, EDITOR];
    case 'lowerSecondary':
      return [...LEADERS, EDITOR, ...teachersFor(classesPerGrade * 4)];
  }
}

function teachersFor(classCount: number): readonly PostPlan[] {
  return SPECIALITIES.flatMap(({ code, position, classesPerTeacher }) =>
    Array.from({ length: Math.ceil(classCount / classesPerTeacher) }, (_, index): PostPlan => {
      const post = { position, speciality: code };
      return index === 0 ? { ...post, ...TEACHERS_WITH_ACCOUNT[code] } : post;
    }),
  );
}

export const OFFICER_POSTS: readonly PostPlan[] = [
  { position: 'Phó Chủ tịch Ủy ban nhân dân phường' },
  { position: 'Chuyên viên phụ trách giáo dục', mailbox: 'chuyenvien1', role: 'district-officer' },
  { position: 'Chuyên viên phụ trách giáo dục', mailbox: 'chuyenvien2', role: 'district-officer' },
  { position: 'Chuyên viên Văn hóa - Xã hội, biên tập trang tin', mailbox: 'bientap', role: 'school-editor' },
  { position: 'Phó Trưởng phòng Văn hóa - Xã hội', mailbox: 'duyetbai', role: 'approver' },
];

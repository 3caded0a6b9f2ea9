import type { Rules } from '../cited';
import { GRADES } from './grades';

export const RULES = {
  classOutcome: {
    says:
      'Chưa hoàn thành chương trình lớp học thì giáo viên giúp đỡ và đánh giá bổ sung; vẫn chưa hoàn thành thì hiệu trưởng quyết định ' +
      'lên lớp hoặc ở lại lớp. Số buổi nghỉ không tham gia.',
    source: 'TT 30/2014 Đ.14; TT 22/2016 Đ.1 k.7; TT 27/2020 Đ.11',
    evidence: 'V',
    from: '2014-10-15',
  },
  classOutcomeLabel: {
    says: 'Tên các kết quả; cuối lớp 5 ghi học bạ “Hoàn thành chương trình tiểu học”.',
    source: 'TT 27/2020 Đ.11',
    evidence: 'V',
    from: '2014-10-15',
  },
} satisfies Rules;

export type ClassOutcome = 'completed' | 'supplementPending' | 'principalPending' | 'promotedByPrincipal' | 'retained';

export interface AfterYear {
  /** Hoàn thành chương trình lớp học at the end of the year. */
  readonly completed: boolean;
  /** The same after the supplementary assessment; `null` before it. */
  readonly supplementCompleted: boolean | null;
  /** The principal lets the pupil go up all the same; `null` before the decision. */
  readonly principalPromotes: boolean | null;
}

export function classOutcome({ completed, supplementCompleted, principalPromotes }: AfterYear): ClassOutcome {
  if (completed || supplementCompleted === true) return 'completed';
  if (supplementCompleted === null) return 'supplementPending';
  if (principalPromotes === null) return 'principalPending';
  return principalPromotes ? 'promotedByPrincipal' : 'retained';
}

export function classOutcomeLabel(outcome: ClassOutcome, grade: number): string {
  if (outcome === 'completed' && grade === LAST_GRADE) return 'Hoàn thành chương trình tiểu học';
  return LABELS[outcome];
}

const LABELS: Readonly<Record<ClassOutcome, string>> = {
  completed: 'Hoàn thành chương trình lớp học',
  supplementPending: 'Chờ đánh giá bổ sung',
  principalPending: 'Chờ hiệu trưởng quyết định',
  promotedByPrincipal: 'Lên lớp theo quyết định của hiệu trưởng',
  retained: 'Ở lại lớp',
};

const LAST_GRADE = GRADES.value.at(-1);

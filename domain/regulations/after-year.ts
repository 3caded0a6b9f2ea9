import { AppError } from '../errors/app-error';
import type { Rules } from './cited';
import type { Mark } from '../scores/mark';
import type { LowerSecondaryRules } from './lower-secondary-rules';
import type { ConductRating, PeriodResult, SubjectResult } from './regulation';

export const RULES = {
  afterResit: {
    says:
      'Kết quả kiểm tra lại thay kết quả cả năm của môn, dù thấp hơn; tính lại ĐTBcn và xếp loại; đạt thì lên lớp, còn lại ở lại lớp. ' +
      'Môn không dự kiểm tra giữ kết quả cũ; không xét danh hiệu sau kiểm tra lại [I].',
    source: 'TT 58/2011 Đ.16; TT 22/2021 Đ.14',
    evidence: 'V',
    from: '2012-01-26',
  },
  afterSummerTraining: {
    says: 'Hoàn thành rèn luyện trong hè thì hiệu trưởng xếp lại hạnh kiểm hoặc rèn luyện; đạt thì lên lớp, còn lại ở lại lớp.',
    source: 'TT 58/2011 Đ.17; TT 22/2021 Đ.13',
    evidence: 'V',
    from: '2012-01-26',
  },
} satisfies Rules;

/**
 * The year's result after the resits of the summer. The result before them is kept beside it by the caller: the transcript shows both.
 *
 * @param resits by offering; a test not sat (`forfeit`, `pending`) leaves the old result as it is [I]
 * @throws AppError `resit.notDue`, `resit.notEligible`, `resit.wrongKind`
 */
export function afterResit(
  rules: LowerSecondaryRules,
  year: PeriodResult,
  resits: ReadonlyMap<string, Mark>,
): PeriodResult {
  if (year.promotion !== 'resit') {
    throw new AppError({
      kind: 'conflict',
      code: 'resit.notDue',
      message: 'Học sinh này không thuộc diện kiểm tra lại. Hãy xem lại kết quả cả năm.',
      details: { promotion: year.promotion },
    });
  }
  for (const offeringId of resits.keys()) {
    const subject = year.subjects.find((candidate) => candidate.offeringId === offeringId);
    if (!subject || !rules.mayResit(subject)) throw notEligible(offeringId);
  }
  const subjects = year.subjects.map((subject) => replaced(subject, resits.get(subject.offeringId)));
  const { overallTenths, academic } = rules.rate(subjects);
  const promoted =
    academic !== null &&
    year.conduct !== null &&
    rules.promote({ academic, conduct: year.conduct, absences: 0 }) === 'promoted';
  return { ...year, subjects, overallTenths, academic, title: null, promotion: promoted ? 'promoted' : 'retained' };
}

/**
 * The year's result after the summer training. `conduct` is what the principal rated anew.
 *
 * @throws AppError `summerTraining.notDue`
 */
export function afterSummerTraining(
  rules: LowerSecondaryRules,
  year: PeriodResult,
  conduct: ConductRating,
): PeriodResult {
  if (year.promotion !== 'summerTraining' || year.academic === null) {
    throw new AppError({
      kind: 'conflict',
      code: 'summerTraining.notDue',
      message: 'Học sinh này không thuộc diện rèn luyện trong hè. Hãy xem lại kết quả cả năm.',
      details: { promotion: year.promotion },
    });
  }
  const promoted = rules.promote({ academic: year.academic, conduct, absences: 0 }) === 'promoted';
  return { ...year, conduct, title: null, promotion: promoted ? 'promoted' : 'retained' };
}

function replaced(subject: SubjectResult, resit: Mark | undefined): SubjectResult {
  if (!resit || resit.kind === 'pending' || resit.kind === 'forfeit') return subject;
  if (resit.kind === 'score' && subject.averageTenths !== null) return { ...subject, averageTenths: resit.tenths };
  if (resit.kind === 'comment' && subject.passed !== null) return { ...subject, passed: resit.passed };
  throw new AppError({
    kind: 'invalid',
    code: 'resit.wrongKind',
    message: 'Kết quả kiểm tra lại phải cùng hình thức với môn học: điểm số hoặc Đ/CĐ.',
    details: { offeringId: subject.offeringId },
  });
}

function notEligible(offeringId: string): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'resit.notEligible',
    message: 'Chỉ kiểm tra lại môn có điểm trung bình cả năm dưới 5,0 hoặc xếp loại chưa đạt.',
    details: { offeringId },
  });
}

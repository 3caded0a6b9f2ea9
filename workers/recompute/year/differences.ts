import type { StoredResult } from '@cong-truong/database/results/stored-result';
import type { OfferingPlan, Regulation, SubjectResult } from '@cong-truong/domain/regulations/regulation';
import { formatScore } from '@cong-truong/domain/scores/format-score';

/** One field of a pupil's result that is not what the inputs give. In Vietnamese: it is printed as it is. */
export interface Difference {
  readonly field: string;
  readonly stored: string;
  readonly recomputed: string;
}

export interface Reading {
  readonly regulation: Regulation;
  /** In the order of the book. */
  readonly plans: readonly OfferingPlan[];
  readonly nameOf: (plan: OfferingPlan) => string;
}

/** What tells a stored result from the one that its inputs give now; empty when they are the same in every field. */
export function differences(
  stored: StoredResult | undefined,
  recomputed: StoredResult | undefined,
  reading: Reading,
): readonly Difference[] {
  if (stored === undefined || recomputed === undefined) {
    if (stored === recomputed) return [];
    return [{ field: 'kết quả', stored: stored ? 'có' : 'chưa có', recomputed: recomputed ? 'có' : 'không còn' }];
  }
  const before = fieldsOf(stored, reading);
  const now = fieldsOf(recomputed, reading);
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((field): Difference[] => {
    const [old = '', fresh = ''] = [before.get(field), now.get(field)];
    return old === fresh ? [] : [{ field, stored: old || 'trống', recomputed: fresh || 'trống' }];
  });
}

/** Every field of a result as text, by its name. */
function fieldsOf(result: StoredResult, { regulation, plans, nameOf }: Reading): ReadonlyMap<string, string> {
  const { academic, conduct, title, promotion, overallTenths } = result;
  const names = new Map(plans.map((plan) => [plan.offeringId, nameOf(plan)]));
  // A code that the circular does not have has no word: then the code is told.
  return new Map([
    ...result.subjects.map((subject): [string, string] => [
      names.get(subject.offeringId) ?? `môn ${subject.subject}`,
      subjectText(subject),
    ]),
    ['ĐTB các môn', overallTenths === null ? '' : formatScore(overallTenths)],
    [regulation.words.academic, academic === null ? '' : regulation.academicLabel(academic) || academic],
    [regulation.words.conduct, conduct === null ? '' : regulation.conductLabel(conduct) || conduct],
    ['danh hiệu', title === null ? '' : regulation.titleLabel(title) || title],
    ['lên lớp', promotion === null ? '' : regulation.promotionLabel(promotion) || promotion],
    ['đủ kết quả', result.complete ? 'đủ' : 'chưa đủ'],
    ['quy chế', `${result.regulation}, bản ${result.version}`],
    ['cách hiểu đã chọn', switchesText(result)],
    ['dấu vết dữ liệu vào', result.inputHash.toString('hex').slice(0, 12)],
  ]);
}

function subjectText({ status, averageTenths, passed, missing }: SubjectResult): string {
  switch (status) {
    case 'exempt':
      return 'miễn';
    case 'notTaught':
      return 'không học';
    case 'incomplete':
      return `chưa đủ điểm (thiếu ${missing.join(', ')})`;
    case 'complete':
      if (averageTenths !== null) return formatScore(averageTenths);
      return passed === true ? 'Đạt' : 'Chưa đạt';
  }
}

function switchesText({ switches }: StoredResult): string {
  return Object.entries(switches)
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join('; ');
}

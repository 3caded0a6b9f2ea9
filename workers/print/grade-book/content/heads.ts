import type { AssessmentMode } from '@cong-truong/domain/regulations/regulation';
import type { AssessmentColumn, AssessmentKind } from '@cong-truong/domain/scores/column';
import type { HeadGroup } from '../model';

const SINCE_2020: Readonly<Partial<Record<AssessmentKind, string>>> = {
  regular: 'Đánh giá thường xuyên',
  midterm: 'Giữa kỳ',
  final: 'Cuối kỳ',
};
/** In comment subjects every test counts once (TT 58/2011 Đ.7 k.3 b): the head names the kind, not the weight. */
const TT58_COMMENT: Readonly<Partial<Record<AssessmentKind, string>>> = {
  oral: 'Kiểm tra thường xuyên',
  quiz: 'Kiểm tra thường xuyên',
  periodic: 'KT định kỳ',
  final: 'KT học kỳ',
};

/** Heads over the columns: by weight under TT 58/2011 as in the printed book, by kind since TT 26/2020. */
export function headGroups(columns: readonly AssessmentColumn[], mode: AssessmentMode): readonly HeadGroup[] {
  const byKind = columns.some(({ kind }) => kind === 'oral' || kind === 'quiz' || kind === 'periodic')
    ? mode === 'comment'
      ? TT58_COMMENT
      : null
    : SINCE_2020;
  const groups: { label: string; columns: string[] }[] = [];
  for (const column of columns) {
    const label = byKind === null ? `Hệ số ${column.weight}` : (byKind[column.kind] ?? '');
    const last = groups.at(-1);
    if (last?.label === label) last.columns.push(column.label);
    else groups.push({ label, columns: [column.label] });
  }
  return groups;
}

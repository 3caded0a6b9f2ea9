import type { TermState } from '@cong-truong/database/saving/term-closed';

/** Whether a sheet can be typed in, and if not, why and whom to ask. */
export function presentState(term: TermState, mayWrite: boolean) {
  return { term, editable: mayWrite && term === 'open', reason: reasonOf(term, mayWrite) };
}

function reasonOf(term: TermState, mayWrite: boolean): string | null {
  if (term === 'published') return 'Học kỳ đã công bố nên chỉ xem được. Nếu cần sửa, hãy báo hiệu trưởng.';
  if (term === 'locked') return 'Học kỳ đã khóa sổ nên chỉ xem được. Nếu cần sửa, hãy báo văn phòng nhà trường.';
  return mayWrite ? null : 'Chỉ xem: Thầy/Cô không được phân công nhập ở đây.';
}

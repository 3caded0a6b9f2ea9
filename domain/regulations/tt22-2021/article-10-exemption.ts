import type { Rules } from '../cited';
import { article } from './circular';

export const RULES = {
  mayExempt: article(
    'Đ.10',
    'V',
    'Chỉ miễn phần thực hành của Giáo dục thể chất, thay bằng lý thuyết để đủ số lần đánh giá: không môn nào được bỏ ra ngoài; Âm nhạc, Mĩ thuật không còn được miễn.',
  ),
} satisfies Rules;

export function mayExempt(): boolean {
  return false;
}

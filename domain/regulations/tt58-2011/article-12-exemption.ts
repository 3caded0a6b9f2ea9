import type { Rules } from '../cited';
import type { OfferingPlan } from '../regulation';
import { article } from './circular';

export const RULES = {
  mayExempt: article(
    'Đ.12',
    'V',
    'Được miễn vì bệnh, khuyết tật, tai nạn: môn Thể dục; Âm nhạc, Mỹ thuật [M]. Miễn một học kỳ thì lấy kết quả học kỳ đã học cho cả năm.',
  ),
} satisfies Rules;

const EXEMPTIBLE: readonly string[] = ['THEDUC', 'AMNHAC', 'MITHUAT'];

export function mayExempt(plan: OfferingPlan): boolean {
  return EXEMPTIBLE.includes(plan.subject);
}

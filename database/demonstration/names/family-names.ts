import type { Weighted } from '../random';

/**
 * Family names with their rough share in the south of Vietnam, in percent (there Huỳnh and Võ are more common than Hoàng and
 * Vũ). The first name of the country carries a third of its people; a class without four or five Nguyễn would look invented.
 */
export const FAMILY_NAMES: readonly Weighted<string>[] = [
  ['Nguyễn', 33],
  ['Trần', 11],
  ['Lê', 9.5],
  ['Phạm', 7],
  ['Huỳnh', 5],
  ['Võ', 4.2],
  ['Phan', 3.6],
  ['Đặng', 2.4],
  ['Bùi', 2.3],
  ['Trương', 2.1],
  ['Hoàng', 1.8],
  ['Đỗ', 1.7],
  ['Hồ', 1.6],
  ['Ngô', 1.5],
  ['Dương', 1.3],
  ['Vũ', 1.3],
  ['Đinh', 1],
  ['Mai', 0.9],
  ['Lâm', 0.9],
  ['Lý', 0.8],
  ['Đoàn', 0.8],
  ['Cao', 0.7],
  ['Trịnh', 0.6],
  ['Lương', 0.6],
  ['Tô', 0.5],
  ['Thái', 0.5],
  ['Hà', 0.5],
  ['Châu', 0.4],
  ['Tạ', 0.4],
  ['Đào', 0.4],
  ['Phùng', 0.4],
  ['Kiều', 0.3],
  ['Quách', 0.3],
  ['La', 0.2],
  ['Tăng', 0.2],
  ['Từ', 0.2],
];

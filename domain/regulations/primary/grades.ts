import type { Cited } from '../cited';
import type { PrimaryGrade } from './primary-regulation';

export const GRADES: Cited<readonly PrimaryGrade[]> = {
  value: [1, 2, 3, 4, 5],
  source: 'Luật Giáo dục: giáo dục tiểu học từ lớp 1 đến lớp 5',
  evidence: 'M',
  from: '2005-01-01',
};

export function isPrimaryGrade(grade: number): grade is PrimaryGrade {
  return GRADES.value.some((known) => known === grade);
}

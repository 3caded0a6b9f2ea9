import { formatScore } from '@cong-truong/domain/scores/format-score';
import type { SummaryPupil } from '../api/summary';

export interface SummaryCell {
  readonly text: string;
  readonly tone: 'plain' | 'weak' | 'missing' | 'quiet';
  /** In full, where the text alone does not say it. */
  readonly title: string | undefined;
}

/** One subject of one pupil. */
export function summaryCell(result: SummaryPupil['subjects'][string] | undefined): SummaryCell {
  switch (result?.status) {
    case 'complete':
      return completeCell(result);
    case 'exempt':
      return { text: 'Miễn', tone: 'quiet', title: 'Được miễn học' };
    case 'notTaught':
      return { text: '', tone: 'quiet', title: 'Không học' };
    case 'incomplete':
    case undefined:
      return { text: '–', tone: 'missing', title: 'Chưa đủ điểm' };
  }
}

function completeCell({ averageTenths, passed }: SummaryPupil['subjects'][string]): SummaryCell {
  if (averageTenths !== null) {
    return { text: formatScore(averageTenths), tone: averageTenths < 50 ? 'weak' : 'plain', title: undefined };
  }
  return passed === true ? { text: 'Đ', tone: 'plain', title: 'Đạt' } : { text: 'CĐ', tone: 'weak', title: 'Chưa đạt' };
}

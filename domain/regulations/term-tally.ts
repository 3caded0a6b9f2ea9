import type { ColumnKey } from '../scores/column';
import type { Rules } from './cited';
import { GROUP_OF_KIND, type ColumnSheet } from './column-sheet';
import type { PupilTermRecord } from './regulation';

export const RULES = {
  tallyTerm: {
    says:
      'Thiếu bài có lí do thì kiểm tra bù, trong khi chờ chưa tính điểm trung bình; không có lí do, hoặc không dự kiểm tra bù, thì bài đó ' +
      '0 điểm hoặc chưa đạt (TT 26/2020 [V], hai thông tư kia [M]). Ô còn trống không phải điểm 0: kết quả phải chờ.',
    source: 'TT 58/2011 Đ.8 k.5; TT 26/2020 Đ.8 k.3-4; TT 22/2021 Đ.7 k.4-5',
    evidence: 'M',
    from: '2012-01-26',
  },
} satisfies Rules;

export type SubjectMarks = PupilTermRecord['marks'][string];

/** What a pupil's marks of one subject and term add up to. Integers only. */
export interface TermTally {
  /** Sum of score × weight, in tenths; a forfeited test counts as 0. */
  weightedTenths: number;
  weight: number;
  /** Comment marks, a forfeited test counts as Chưa đạt. */
  passed: number;
  /** Marks of any kind that count. */
  total: number;
  finalPassed: boolean;
  /** Required columns still to be filled; the average waits for them. */
  missing: readonly ColumnKey[];
}

const NOTHING: readonly ColumnKey[] = Object.freeze([]);

/** Adds up the marks that stand in columns of the sheet. A mark of the wrong kind (a comment among scores) does not count. */
export function tallyTerm(sheet: ColumnSheet, marks: SubjectMarks, byComment: boolean): TermTally {
  const tally = { weightedTenths: 0, weight: 0, passed: 0, total: 0, finalPassed: false, missing: NOTHING };
  const given: [number, number, number] = [0, 0, 0];
  let pending = 0;
  for (const key in marks) {
    const column = sheet.accepted.get(key);
    const mark = column && marks[column.key];
    if (!mark) continue;
    if (mark.kind === 'pending') {
      pending += 1;
      continue;
    }
    if (mark.kind === 'score') {
      if (byComment) continue;
      tally.weightedTenths += mark.tenths * column.weight;
    } else if (mark.kind === 'comment') {
      if (!byComment) continue;
      if (mark.passed) {
        tally.passed += 1;
        if (column.kind === 'final') tally.finalPassed = true;
      }
    }
    tally.weight += column.weight;
    tally.total += 1;
    given[GROUP_OF_KIND[column.kind]] += 1;
  }
  const [regular, middle, final] = sheet.requiredByGroup;
  if (pending > 0 || given[0] < regular || given[1] < middle || given[2] < final) {
    tally.missing = missingColumns(sheet, marks, byComment, given);
  }
  return tally;
}

/** Names columns to fill: those that wait for a make-up test, and as many empty ones of a group as marks are still short. */
function missingColumns(
  sheet: ColumnSheet,
  marks: SubjectMarks,
  byComment: boolean,
  given: readonly [number, number, number],
): readonly ColumnKey[] {
  const short: [number, number, number] = [0, 0, 0];
  for (const group of [0, 1, 2] as const) short[group] = sheet.requiredByGroup[group] - given[group];
  for (const { key, kind } of sheet.accepted.values()) {
    if (marks[key]?.kind === 'pending') short[GROUP_OF_KIND[kind]] -= 1;
  }
  const missing: ColumnKey[] = [];
  for (const { key, kind, required } of sheet.accepted.values()) {
    const mark = marks[key] ?? null;
    const group = GROUP_OF_KIND[kind];
    const unusable = mark === null || mark.kind === (byComment ? 'score' : 'comment');
    if (mark?.kind === 'pending') {
      missing.push(key);
    } else if (unusable && required && short[group] > 0) {
      missing.push(key);
      short[group] -= 1;
    }
  }
  return missing;
}

import type { ClassRecord } from '@cong-truong/database/register/class-record';
import { toVietnamMinute } from '@cong-truong/domain/calendar/vietnam-minute';
import { refusalOfWindow } from '@cong-truong/domain/entry-windows/describe-window';
import { windowOf, type EntryWindow } from '@cong-truong/domain/entry-windows/entry-window';
import type { OfferingPlan, Term } from '@cong-truong/domain/regulations/regulation';
import type { AssessmentColumn } from '@cong-truong/domain/scores/column';

interface EntryView {
  readonly group: ClassRecord;
  readonly plan: OfferingPlan;
  readonly term: Term;
  readonly windows: readonly EntryWindow[];
  readonly now: Date;
}

/**
 * For each column with an entry window: until when marks may be entered, or why they may not. For the eye, by the clock of
 * this server; the database judges by its own.
 */
export function presentEntry(columns: readonly AssessmentColumn[], { group, plan, term, windows, now }: EntryView) {
  return Object.fromEntries(
    columns.flatMap(({ key, kind, title }) => {
      const { classId, gradeLevel } = group;
      const { offeringId } = plan;
      const window = windowOf(windows, { term, classId, gradeLevel, offeringId, kind, column: key });
      if (!window) return [];
      const reason = refusalOfWindow(title, { ...window, place: window.place.kind }, now);
      const { opensAt, closesAt } = window;
      return [[key, { reason, opensAt: toVietnamMinute(opensAt), closesAt: toVietnamMinute(closesAt) }]];
    }),
  );
}

import type { StoredWindow } from '@cong-truong/database/entry-windows/stored-window';
import type { ClassRecord } from '@cong-truong/database/register/class-record';
import { regulationOrNone } from '../regulation-or-none';
import type { OfferingPlan } from '@cong-truong/domain/regulations/regulation';
import { toVietnamMinute } from '@cong-truong/domain/calendar/vietnam-minute';
import { entryState } from '@cong-truong/domain/entry-windows/entry-window';
import { subjectNameIn } from '../subject-name';

/** What the names of places and people are taken from. */
export interface WindowNames {
  readonly classes: readonly ClassRecord[];
  readonly offerings: ReadonlyMap<string, readonly OfferingPlan[]>;
  readonly staff: ReadonlyMap<string, string>;
}

/** The windows of a term, with their place in words, as they stand at a moment. */
export function presentWindows(windows: readonly StoredWindow[], names: WindowNames, now: Date) {
  return windows.map((window) => ({
    windowId: window.windowId,
    kind: window.kind,
    place: placeName(window, names),
    opensAt: toVietnamMinute(window.opensAt),
    closesAt: toVietnamMinute(window.closesAt),
    state: entryState(window, now),
    version: window.version,
    updatedAt: window.updatedAt.toISOString(),
    updatedBy: names.staff.get(window.updatedBy) ?? 'Người không còn trong danh sách cán bộ',
  }));
}

function placeName({ place, term }: StoredWindow, { classes, offerings }: WindowNames): string {
  switch (place.kind) {
    case 'school':
      return 'Toàn trường';
    case 'grade':
      return `Khối ${place.gradeLevel}`;
    case 'class':
    case 'column': {
      const group = classes.find(({ classId }) => classId === place.classId);
      if (place.kind === 'class' || !group) return `Lớp ${group?.name ?? ''}`;
      const plan = offerings.get(place.classId)?.find(({ offeringId }) => offeringId === place.offeringId);
      const column = plan && regulationOrNone(group)?.columnAt(plan, term, place.column);
      const subject = plan ? subjectNameIn(group, plan.subject) : '';
      return `Lớp ${group.name}, ${subject}, cột ${column?.label ?? place.column}`;
    }
  }
}

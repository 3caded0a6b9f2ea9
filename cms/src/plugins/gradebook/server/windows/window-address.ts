import { parseVietnamMinute } from '@cong-truong/domain/calendar/vietnam-minute';
import type { Queryable } from '@cong-truong/database/connect';
import { findWindow } from '@cong-truong/database/entry-windows/entry-windows.repository';
import type { StoredWindow } from '@cong-truong/database/entry-windows/stored-window';
import { windowNotFound } from '@cong-truong/database/entry-windows/window-errors';
import type { StaffActor } from '@cong-truong/domain/access/actor';
import { can } from '@cong-truong/domain/access/policy';
import { z } from 'zod';
import { idSchema, schoolYearSchema, termSchema } from '../http/address';
import { denied } from '../http/denied';

export const windowsAddress = z.object({ schoolYear: schoolYearSchema, term: termSchema });
export type WindowsAddress = z.infer<typeof windowsAddress>;

export const windowAddress = z.object({ windowId: idSchema });
export type WindowAddress = z.infer<typeof windowAddress>;

/** A minute by the clock of Vietnam, whatever zone the browser is in. */
export const minuteSchema = z.string().transform((text, context) => {
  const moment = parseVietnamMinute(text);
  if (moment) return moment;
  context.addIssue({ code: 'custom', message: 'not a minute' });
  return z.NEVER;
});

/** Windows are always of the person's own school: the address names none. */
export function requireOwnSchool(actor: StaffActor, action: 'entryWindow.read' | 'entryWindow.manage'): string {
  const { schoolCode } = actor;
  if (schoolCode !== null && can(actor, action, { schoolCode })) return schoolCode;
  throw notForYou(action);
}

/** @throws AppError when there is no such window, or it is not the actor's to change */
export async function requireWindow(db: Queryable, actor: StaffActor, windowId: string): Promise<StoredWindow> {
  const window = await findWindow(db, windowId);
  if (!window) throw windowNotFound(windowId);
  if (!can(actor, 'entryWindow.manage', window)) throw notForYou('entryWindow.manage');
  return window;
}

function notForYou(action: 'entryWindow.read' | 'entryWindow.manage') {
  return denied(
    action === 'entryWindow.read'
      ? 'Danh sách đợt nhập điểm dành cho hiệu trưởng và văn phòng nhà trường.'
      : 'Chỉ hiệu trưởng được đặt, sửa hoặc khóa đợt nhập điểm của trường.',
  );
}

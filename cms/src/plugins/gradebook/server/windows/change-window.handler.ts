import { changeWindow } from '@cong-truong/database/entry-windows/change-windows';
import { z } from 'zod';
import type { Handler } from '../http/handler';
import { minuteSchema, requireWindow, windowAddress, type WindowAddress } from './window-address';

const changeSchema = z.strictObject({ version: z.int().min(1), opensAt: minuteSchema, closesAt: minuteSchema });

/** Moves the times of a window that stands as it was on the screen. */
export const moveWindow: Handler<WindowAddress, unknown, z.infer<typeof changeSchema>> = {
  params: windowAddress,
  body: changeSchema,
  async handle({ db, actor, params: { windowId }, body }) {
    await requireWindow(db, actor, windowId);
    await changeWindow(db, { ...body, windowId, actor: actor.staffId });
    return { body: { windowId } };
  },
};

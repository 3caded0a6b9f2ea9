import { closeWindow, removeWindow } from '@cong-truong/database/entry-windows/change-windows';
import type { Handler } from '../http/handler';
import { requireWindow, windowAddress, type WindowAddress } from './window-address';

/** Closes a window now. Asked twice, it is closed once. */
export const shutWindow: Handler<WindowAddress, unknown, unknown> = {
  params: windowAddress,
  async handle({ db, actor, params: { windowId } }) {
    await requireWindow(db, actor, windowId);
    await closeWindow(db, windowId, actor.staffId);
    return { body: { windowId } };
  },
};

/** Takes a window away: the next wider one counts, or none. */
export const dropWindow: Handler<WindowAddress, unknown, unknown> = {
  params: windowAddress,
  async handle({ db, actor, params: { windowId } }) {
    await requireWindow(db, actor, windowId);
    await removeWindow(db, windowId, actor.staffId);
    return { body: { windowId } };
  },
};

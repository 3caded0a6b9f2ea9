import { staffNames } from '@cong-truong/database/cms-bridge/staff';
import { windowsOfTerm } from '@cong-truong/database/entry-windows/entry-windows.repository';
import { findClasses, offeringsOfClasses } from '@cong-truong/database/register/classes.repository';
import { can } from '@cong-truong/domain/access/policy';
import type { Handler } from '../http/handler';
import { presentWindows } from './present-windows';
import { requireOwnSchool, windowsAddress, type WindowsAddress } from './window-address';

/** All entry windows of the school in a term, with who changed each and when. */
export const readWindows: Handler<WindowsAddress, unknown, unknown> = {
  params: windowsAddress,
  async handle({ db, actor, params: { schoolYear, term } }) {
    const schoolCode = requireOwnSchool(actor, 'entryWindow.read');
    const windows = await windowsOfTerm(db, { schoolCode, schoolYear, term });
    const classIds = [...new Set(windows.flatMap(({ place }) => ('classId' in place ? [place.classId] : [])))];
    const [classes, offerings, staff] = await Promise.all([
      findClasses(db, classIds),
      offeringsOfClasses(db, classIds),
      staffNames(db, [...new Set(windows.map(({ updatedBy }) => updatedBy))]),
    ]);
    return {
      body: {
        mayManage: can(actor, 'entryWindow.manage', { schoolCode }),
        windows: presentWindows(windows, { classes, offerings, staff }, new Date()),
      },
    };
  },
};

import { formatMark } from '@cong-truong/domain/scores/format-mark';
import { sameMark, type Mark } from '@cong-truong/domain/scores/mark';
import { markSchema } from '@cong-truong/domain/scores/mark.schema';
import { useEffect, useRef } from 'react';
import { saveOutcome } from '../api/save-outcome';
import { saveSheet, type Sheet } from '../api/sheet';
import { tableOf } from '../saving/cell-table';
import { useSaveSession, type SaveSession } from '../saving/use-save-session';
import { useChoices } from '../shell/choices-context';
import type { Reason } from './use-reason';

/** The saving of one grade sheet. What others store meanwhile comes in each time the sheet is read again. */
export function useSheetSession(sheet: Sheet, reason: Reason): SaveSession<Mark> {
  const { choices } = useChoices();
  const { offering, term } = sheet;
  const session = useSaveSession<Mark>({
    table: tableOf(sheet.cells),
    same: sameMark,
    format: formatMark,
    schema: markSchema,
    sheetKey: `${choices.me.staffId}/${offering.offeringId}/${term}`,
    exists: ({ row, column }) =>
      sheet.pupils.some(({ studentId }) => studentId === row) && sheet.columns.some(({ key }) => key === column),
    editable: sheet.state.editable,
    reason: reason.now,
    send: (batch) =>
      saveOutcome(
        () => saveSheet({ offeringId: offering.offeringId, term, reason: batch.reason }, batch),
        ({ studentId, column }) => ({ row: studentId, column: column ?? '' }),
      ),
  });
  const { refresh } = session;
  const first = useRef(sheet);
  useEffect(() => {
    if (sheet !== first.current) refresh(tableOf(sheet.cells));
  }, [sheet, refresh]);
  return session;
}

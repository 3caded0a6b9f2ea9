import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import type { ConductRating } from '@cong-truong/domain/regulations/regulation';
import { useEffect, useRef } from 'react';
import { conductRatingSchema, RATING_COLUMN, saveConduct, type ConductSheet } from '../api/conduct';
import { saveOutcome } from '../api/save-outcome';
import { tableOf, type CellTable } from '../saving/cell-table';
import { useSaveSession, type SaveSession } from '../saving/use-save-session';
import { useChoices } from '../shell/choices-context';

/** The saving of a class's conduct ratings: the same queue as for marks, with one column. */
export function useConductSession(sheet: ConductSheet): SaveSession<ConductRating> {
  const { choices } = useChoices();
  const { classId, regulation } = sheet.class;
  const session = useSaveSession<ConductRating>({
    table: ratingTable(sheet),
    same: (left, right) => left === right,
    format: (rating) => (rating === null ? '' : regulationById(regulation).conductLabel(rating)),
    schema: conductRatingSchema,
    sheetKey: `${choices.me.staffId}/conduct/${classId}/${sheet.term}`,
    exists: ({ row }) => sheet.pupils.some(({ studentId }) => studentId === row),
    editable: sheet.state.editable,
    send: (batch) =>
      saveOutcome(
        () => saveConduct(classId, sheet.term, batch),
        ({ studentId }) => ({ row: studentId, column: RATING_COLUMN }),
      ),
  });
  const { refresh } = session;
  const first = useRef(sheet);
  useEffect(() => {
    if (sheet !== first.current) refresh(ratingTable(sheet));
  }, [sheet, refresh]);
  return session;
}

function ratingTable({ ratings }: ConductSheet): CellTable<ConductRating> {
  return tableOf(
    Object.fromEntries(Object.entries(ratings).map(([row, rating]) => [row, { [RATING_COLUMN]: rating }])),
  );
}

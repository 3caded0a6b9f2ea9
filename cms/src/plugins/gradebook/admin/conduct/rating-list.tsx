import type { ConductRating } from '@cong-truong/domain/regulations/regulation';
import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { RATING_COLUMN, type ConductSheet } from '../api/conduct';
import { contentOf } from '../saving/cell';
import { cellAt } from '../saving/cell-table';
import type { SaveSession } from '../saving/use-save-session';
import { RatingFrame, RatingTable } from './conduct-style';
import { ratingCommand } from './rating-keys';
import { RatingRow } from './rating-row';

interface RatingListProps {
  readonly sheet: ConductSheet;
  readonly session: SaveSession<ConductRating>;
  readonly lock: string | null;
  readonly groupName: string;
}

/** All pupils of the class with their rating; one key a pupil fills it in. */
export function RatingList({ sheet, session, lock, groupName }: RatingListProps) {
  const [place, setPlace] = useState({ row: 0, option: 0 });
  const frame = useRef<HTMLDivElement>(null);
  const { pupils, choices } = sheet;

  const put = (row: number, rating: ConductRating | null) => {
    const pupil = pupils[row];
    if (!pupil || lock !== null || pupil.leftOn !== null) return;
    const ref = { row: pupil.studentId, column: RATING_COLUMN };
    session.edit([{ ref, content: { kind: 'value', value: rating } }]);
  };
  const latest = useRef(put);
  useEffect(() => {
    latest.current = put;
  });
  const onChoose = useCallback((row: number, rating: ConductRating) => latest.current(row, rating), []);

  const goTo = (row: number, option: number) => {
    const next = {
      row: Math.max(0, Math.min(pupils.length - 1, row)),
      option: Math.max(0, Math.min(choices.length - 1, option)),
    };
    setPlace(next);
    frame.current?.querySelector<HTMLElement>(`[data-row="${next.row}"] [data-option="${next.option}"]`)?.focus();
  };
  const optionOf = (row: number): number => {
    const pupil = pupils[row];
    const content = contentOf(cellAt(session.state.cells, { row: pupil?.studentId ?? '', column: RATING_COLUMN }));
    const chosen = choices.findIndex(({ value }) => content.kind === 'value' && content.value === value);
    return chosen < 0 ? 0 : chosen;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, code, shiftKey, altKey } = event;
    const composing = event.nativeEvent.isComposing;
    const ctrl = event.ctrlKey || event.metaKey;
    const command = ratingCommand({ key, code, ctrl, shift: shiftKey, alt: altKey, composing }, choices.length);
    if (!command) return;
    event.preventDefault();
    switch (command.kind) {
      case 'choose':
        put(place.row, choices[command.index]?.value ?? null);
        return goTo(place.row + 1, optionOf(place.row + 1));
      case 'clear':
        return put(place.row, null);
      case 'row':
        return goTo(place.row + command.step, optionOf(place.row + command.step));
      case 'option':
        return goTo(place.row, place.option + command.step);
      case 'edge':
        return goTo(command.last ? pupils.length - 1 : 0, place.option);
      case 'undo':
      case 'redo':
        return session.repeat(command.kind);
    }
  };
  const onFocus = (event: FocusEvent) => {
    const option = event.target.closest<HTMLElement>('[data-option]');
    const row = option?.closest<HTMLElement>('[data-row]');
    if (option && row) setPlace({ row: Number(row.dataset['row']), option: Number(option.dataset['option']) });
  };
  return (
    <RatingFrame ref={frame} onKeyDown={onKeyDown} onFocus={onFocus}>
      <RatingTable aria-label={`${groupName} lớp ${sheet.class.name}`}>
        <thead>
          <tr>
            <th scope="col" className="roll">
              STT
            </th>
            <th scope="col">Họ và tên</th>
            <th scope="col">{groupName}</th>
          </tr>
        </thead>
        <tbody>
          {pupils.map((pupil, row) => (
            <RatingRow
              key={pupil.studentId}
              pupil={pupil}
              row={row}
              choices={choices}
              cell={cellAt(session.state.cells, { row: pupil.studentId, column: RATING_COLUMN })}
              locked={lock !== null || pupil.leftOn !== null}
              tabOption={place.row === row ? place.option : -1}
              groupName={groupName}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </RatingTable>
    </RatingFrame>
  );
}

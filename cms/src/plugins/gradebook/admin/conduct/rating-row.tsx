import type { ConductRating } from '@cong-truong/domain/regulations/regulation';
import { memo } from 'react';
import type { ConductSheet } from '../api/conduct';
import { contentOf, type Cell } from '../saving/cell';
import { vietnameseDate } from '../words/dates';

export interface RatingRowProps {
  readonly pupil: ConductSheet['pupils'][number];
  readonly row: number;
  readonly choices: ConductSheet['choices'];
  readonly cell: Cell<ConductRating>;
  readonly locked: boolean;
  /** Option that the Tab key reaches; -1 in every row but one. */
  readonly tabOption: number;
  readonly groupName: string;
  readonly onChoose: (row: number, rating: ConductRating) => void;
}

/** One pupil's rating as a row of choices. */
export const RatingRow = memo(function RatingRow(props: RatingRowProps) {
  const { pupil, row, choices, cell, locked, tabOption, groupName, onChoose } = props;
  const content = contentOf(cell);
  const rating = content.kind === 'value' ? content.value : null;
  const message = content.kind === 'refused' ? content.message : null;
  return (
    <tr data-row={row} data-active={tabOption >= 0 || undefined} data-left={pupil.leftOn !== null || undefined}>
      <td className="roll">{pupil.rollNumber}</td>
      <th scope="row" className="name" title={pupil.code}>
        {pupil.fullName}
        {pupil.leftOn ? <small>Đã rời lớp {vietnameseDate(pupil.leftOn)}</small> : null}
        {message ? <small className="refusal">{message}</small> : null}
      </th>
      <td data-state={cell.draft?.kind}>
        <div role="radiogroup" aria-label={`${groupName}: ${pupil.fullName}`}>
          {choices.map(({ value, label }, index) => (
            <button
              key={value}
              type="button"
              role="radio"
              data-option={index}
              data-rating={index}
              aria-checked={rating === value}
              aria-disabled={locked || undefined}
              tabIndex={tabOption === index ? 0 : -1}
              title={locked ? undefined : `${label} (phím ${index + 1})`}
              onClick={() => onChoose(row, value)}
            >
              {label}
            </button>
          ))}
        </div>
      </td>
    </tr>
  );
});

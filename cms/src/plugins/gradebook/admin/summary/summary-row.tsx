import type { Regulation } from '@cong-truong/domain/regulations/regulation';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import type { SummaryPupil } from '../api/summary';
import { summaryCell } from './summary-cell';

/** Which verdicts the table has. */
export interface SummaryColumns {
  readonly offeringIds: readonly string[];
  readonly withOverall: boolean;
  readonly withTitle: boolean;
  readonly withPromotion: boolean;
}

/** Asks why: of a pupil, and of the result whose key is given. */
export type AskWhy = (pupil: SummaryPupil, about: string | null) => void;

interface SummaryRowProps {
  readonly pupil: SummaryPupil;
  readonly columns: SummaryColumns;
  readonly regulation: Regulation;
  /** `null` on paper, where nobody asks. */
  readonly onWhy: AskWhy | null;
}

/** One pupil. The name is the button for the keyboard; the mouse may ask each cell. */
export function SummaryRow({ pupil, columns, regulation, onWhy }: SummaryRowProps) {
  const { academic, conduct, title, promotion, overallTenths } = pupil;
  const ask = (about: string | null) => (onWhy ? () => onWhy(pupil, about) : undefined);
  const verdict = (about: string, text: string | null) => (
    <td className="verdict" onClick={ask(about)}>
      {text ?? ''}
    </td>
  );
  return (
    <tr data-pupil={pupil.studentId}>
      <td className="roll">{pupil.rollNumber}</td>
      <th scope="row" className="name">
        {onWhy ? (
          <button
            type="button"
            aria-haspopup="dialog"
            aria-label={`${pupil.fullName}: vì sao có kết quả này?`}
            title="Vì sao có kết quả này?"
            onClick={ask(null)}
          >
            {pupil.fullName}
          </button>
        ) : (
          pupil.fullName
        )}
      </th>
      {columns.offeringIds.map((offeringId) => {
        const { text, tone, title: full } = summaryCell(pupil.subjects[offeringId]);
        return (
          <td key={offeringId} data-tone={tone} title={full} onClick={ask(offeringId)}>
            {text}
          </td>
        );
      })}
      {columns.withOverall ? verdict('overall', overallTenths === null ? null : formatScore(overallTenths)) : null}
      {verdict('academic', academic && regulation.academicLabel(academic))}
      {verdict('conduct', conduct && regulation.conductLabel(conduct))}
      {columns.withTitle ? verdict('title', title && regulation.titleLabel(title)) : null}
      {columns.withPromotion ? verdict('promotion', promotion && regulation.promotionLabel(promotion)) : null}
    </tr>
  );
}

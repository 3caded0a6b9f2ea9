import { normalisePhone } from '../../people/phone';
import { findBirthdays } from './birthdays';
import { linesOf, type Finding, type TextPiece } from './finding';
import { findIdNumbers } from './id-numbers';
import { findPhones } from './phones';
import { findScores } from './scores';

export interface PersonalDataQuestion {
  readonly pieces: readonly TextPiece[];
  /** Numbers that the site itself gives to the public. */
  readonly publishedPhones: readonly string[];
  /** The year of the publication. */
  readonly year: number;
}

/** More than this is one long list: the editor has understood. */
const MOST = 50;

/**
 * What in a text looks like the data of persons. It points, it does not judge: the approver may say why it is right. Luật 91/2025/QH15
 * Đ.24 [V2]: disclosing a child's private life needs the consent of the child from seven years on and of who represents it.
 */
export function findPersonalData({ pieces, publishedPhones, year }: PersonalDataQuestion): readonly Finding[] {
  const published = new Set(publishedPhones.flatMap((phone) => normalisePhone(phone) ?? []));
  return pieces
    .flatMap(({ field, text }) => {
      const lines = linesOf(text);
      return [
        ...lines.flatMap((line) => [...findPhones(field, line, published), ...findIdNumbers(field, line)]),
        ...findBirthdays(field, lines, year),
        ...findScores(field, lines),
      ];
    })
    .slice(0, MOST);
}

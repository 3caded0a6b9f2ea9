import type { AssessmentMode } from '@cong-truong/domain/regulations/regulation';
import type { Mark } from '@cong-truong/domain/scores/mark';
import { parseScore } from '@cong-truong/domain/scores/parse-score';
import type { Content } from '../saving/cell';

/** What is being typed into the active cell. */
export interface Entry {
  readonly mode: 'typing' | 'editing';
  readonly text: string;
}

/** Text as the content of a cell: a mark, or the text itself with the reason why it is none. */
export function readContent(text: string, mode: AssessmentMode): Content<Mark> {
  const parsed = parseScore(text, mode);
  return parsed.ok
    ? { kind: 'value', value: parsed.mark }
    : { kind: 'refused', text: text.trim(), message: parsed.message };
}

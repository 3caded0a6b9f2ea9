import { excerptOf, type Finding, type Line } from './finding';
import { namesIn } from './person-names';

const DATE = /(?<![\d/])(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]((?:19|20)\d{2})(?![\d/])/gu;
const BORN = /\b(?:sinh ngày|ngày sinh|sinh năm|năm sinh|ns)\b/iu;

/** From a name to its date: further apart they are two matters. */
const NEAR = 60;

interface Pair {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly told: boolean;
}

/**
 * Names with dates of birth. One is enough where the text says that it is a birthday; without the word, two lines are a list. A
 * date counts when somebody born on it may be at school in `year`, so a name beside the day of a festival is left alone.
 */
export function findBirthdays(field: string, lines: readonly Line[], year: number): readonly Finding[] {
  const hasHeading = lines.some(({ text }) => BORN.test(text));
  const pairs = lines.flatMap((line) => pairsIn(line, year));
  const isList = new Set(pairs.map(({ line }) => line.number)).size >= 2;
  return pairs
    .filter(({ told }) => told || isList || (hasHeading && pairs.length > 0))
    .map(({ line, from, to }) => ({
      kind: 'nameWithBirthday',
      field,
      line: line.number,
      excerpt: excerptOf(line.text, from, to),
    }));
}

function pairsIn(line: Line, year: number): readonly Pair[] {
  const { text } = line;
  const told = BORN.test(text);
  const birthdays = [...text.matchAll(DATE)].filter((match) => {
    const born = Number(match[1]);
    return told ? born <= year : born >= year - 20 && born <= year - 2;
  });
  return namesIn(text).flatMap((name) => {
    const date = birthdays.find(({ index }) => index >= name.to && index - name.to <= NEAR);
    return date ? [{ line, from: name.from, to: date.index + date[0].length, told }] : [];
  });
}

import { excerptOf, type Finding, type Line } from './finding';
import { namesIn } from './person-names';

/** 0 to 10, with at most two decimals; not a part of a date, a class (`6A1`), an hour or a rank (`1.`). */
const SCORE =
  /(?<![\p{L}\d.,/:-])(?:10(?:[.,]0{1,2})?|\d(?:[.,]\d{1,2})?)(?![\p{L}\d/:]|[.,]\d|\.$| ?(?:giờ|h\b|%|phần|năm|tháng|bàn|tuổi|huy|giải))/gu;
const POINTS = /(?<!\p{L})(?:điểm|đtb)(?!\p{L})|trung bình/iu;
const NEAR = 50;

/** Fewer are a report of a match; from here on it is a list. */
const LIST = 3;

interface Pair {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly told: boolean;
}

/**
 * Names with marks. One is enough where the text speaks of points; without the word, three lines are a list. A child's results stay
 * out of the public: NĐ 56/2017/NĐ-CP Đ.33 [V2], TT 15/2026/TT-BGDĐT Đ.22 k.2 [V2].
 */
export function findScores(field: string, lines: readonly Line[]): readonly Finding[] {
  const speaksOfPoints = lines.some(({ text }) => POINTS.test(text));
  const pairs = lines.flatMap(pairsIn);
  const rows = new Set(pairs.map(({ line }) => line.number)).size;
  const isList = rows >= LIST || (speaksOfPoints && rows >= 2);
  return pairs
    .filter(({ told }) => told || isList)
    .map(({ line, from, to }) => ({
      kind: 'nameWithScore',
      field,
      line: line.number,
      excerpt: excerptOf(line.text, from, to),
    }));
}

function pairsIn(line: Line): readonly Pair[] {
  const { text } = line;
  const told = POINTS.test(text);
  const scores = [...text.matchAll(SCORE)];
  return namesIn(text).flatMap((name) => {
    const score = scores.find(({ index }) => index >= name.to && index - name.to <= NEAR);
    return score ? [{ line, from: name.from, to: score.index + score[0].length, told }] : [];
  });
}

import type { RegulationId, SubjectResult } from '@cong-truong/domain/regulations/regulation';
import type { Distribution } from '../model';

const LEAST_TENTHS = [80, 65, 50, 35, 0];
const WORDS = ['Giỏi 8,0–10', 'Khá 6,5–7,9', 'TB 5,0–6,4', 'Yếu 3,5–4,9', 'Kém dưới 3,5'];
/** TT 22/2021 has no words for a subject's average. */
const INTERVALS = ['8,0–10', '6,5–7,9', '5,0–6,4', '3,5–4,9', 'Dưới 3,5'];

/** How a subject's results spread over the class. Only pupils with a result count. */
export function distributionOf(
  results: readonly SubjectResult[],
  byComment: boolean,
  regulation: RegulationId,
): Distribution {
  if (byComment) {
    const marks = results.flatMap(({ passed }) => (passed === null ? [] : [passed]));
    const passed = marks.filter(Boolean).length;
    return distribution(['Đ', 'CĐ'], [passed, marks.length - passed]);
  }
  const averages = results.flatMap(({ averageTenths }) => (averageTenths === null ? [] : [averageTenths]));
  const counts = LEAST_TENTHS.map(() => 0);
  for (const average of averages) {
    const band = LEAST_TENTHS.findIndex((least) => average >= least);
    counts[band] = (counts[band] ?? 0) + 1;
  }
  const { assessed, bands } = distribution(regulation === 'TT22/2021' ? INTERVALS : WORDS, counts);
  const upper = bands.slice(0, 3);
  const hundredths = percentages(counts)
    .slice(0, 3)
    .reduce((sum, share) => sum + share, 0);
  return {
    assessed,
    bands: [
      ...bands,
      {
        label: regulation === 'TT22/2021' ? 'Từ 5,0' : 'TB trở lên',
        count: upper.reduce((sum, { count }) => sum + count, 0),
        percent: percentText(hundredths),
      },
    ],
  };
}

function distribution(labels: readonly string[], counts: readonly number[]): Distribution {
  const shares = percentages(counts);
  return {
    assessed: counts.reduce((sum, count) => sum + count, 0),
    bands: labels.map((label, index) => ({
      label,
      count: counts[index] ?? 0,
      percent: percentText(shares[index] ?? 0),
    })),
  };
}

/** Shares in hundredths of a percent that add up to 100,00 (largest remainder). */
function percentages(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const shares = counts.map((count) => Math.floor((count * 10_000) / total));
  const left = 10_000 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (count * 10_000) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

function percentText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}

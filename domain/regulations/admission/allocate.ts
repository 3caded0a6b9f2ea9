import type { Cited, Rules } from '../cited';
import { plainReasoning, type Reasoning } from '../reasons/reasoning';

export const RULES = {
  allocate: {
    says: 'Trúng tuyển nguyện vọng đầu tiên có điểm chuẩn không cao hơn điểm xét tuyển; không thay đổi nguyện vọng sau đó.',
    source: 'Hướng dẫn tuyển sinh lớp 10 của Sở GDĐT TP. Hồ Chí Minh 2014',
    evidence: 'V2',
    from: '2014-04-18',
  },
} satisfies Rules;

/** Ordered preferences a candidate may name. */
export const MOST_PREFERENCES: Cited<number> = {
  value: 3,
  source: 'Hướng dẫn tuyển sinh lớp 10 của Sở GDĐT TP. Hồ Chí Minh 2014',
  evidence: 'V2',
  from: '2014-04-18',
};

/** A school named by a candidate, with the cut-off of that preference (nguyện vọng) in hundredths. */
export interface Preference {
  readonly school: string;
  readonly cutoff: number;
}

/**
 * @param score in hundredths; `null` for a candidate who is not eligible
 * @returns the first school, in the candidate's order, whose cut-off is met, or `null`
 */
export function allocate(score: number | null, preferences: readonly Preference[]): string | null {
  if (score === null) return null;
  return preferences.find(({ cutoff }) => score >= cutoff)?.school ?? null;
}

export function explainAllocation(score: number | null, preferences: readonly Preference[]): Reasoning {
  const school = allocate(score, preferences);
  const tried =
    school === null ? preferences : preferences.slice(0, preferences.findIndex((p) => p.school === school) + 1);
  return plainReasoning('Kết quả xét tuyển', RULES.allocate, {
    outcome: school === null ? 'không trúng tuyển nguyện vọng nào' : `trúng tuyển ${school}`,
    inputs: [
      { name: 'điểm xét tuyển', value: score === null ? { word: 'không có' } : { hundredths: score } },
      ...tried.map(({ school: name, cutoff }, index) => ({
        name: `nguyện vọng ${index + 1} (${name}) lấy từ`,
        value: { hundredths: cutoff },
      })),
    ],
  });
}

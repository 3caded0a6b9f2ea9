import type { Cited, Rules } from '../cited';
import { NOT_RECOGNISED, type GraduationResult } from '../graduation/graduation';
import type { PromotionBasis } from '../lower-secondary-rules';
import { reasoningOf, type Reasoning } from '../reasons/reasoning';
import { bestLevel, type Level, type Requirement } from '../reasons/requirement';
import { atLeast, atMost, stated } from '../reasons/requirements';
import { GOING_UP } from '../tt22-2021/article-12-promotion';
import { article, TT31_FROM } from './circular';

export const RULES = {
  recognitionFor: article(
    'Đ.4',
    'V',
    'Công nhận khi không quá 21 tuổi tính theo năm (giáo dục thường xuyên: từ 15 tuổi), hoàn thành chương trình theo TT 22/2021 Đ.12 và hồ sơ đầy đủ. Không xếp loại, không có diện ưu tiên; mỗi năm không quá hai lần xét.',
  ),
  COMPLETED: article('Đ.4 k.2', 'V', 'Hoàn thành chương trình là đủ điều kiện lên lớp của TT 22/2021 Đ.12.'),
  graduate: article('Đ.4', 'V', 'Bằng tốt nghiệp không ghi loại.'),
} satisfies Rules;

export const OLDEST: Cited<number> = { value: 21, source: 'TT 31/2023 Đ.4 k.1', evidence: 'V', from: TT31_FROM };
export const YOUNGEST_CONTINUING: Cited<number> = {
  value: 15,
  source: 'TT 31/2023 Đ.4 k.1',
  evidence: 'V',
  from: TT31_FROM,
};

export interface Candidate extends PromotionBasis {
  /** Year of the review minus year of birth. */
  readonly ageByYear: number;
  /** Giáo dục thường xuyên. */
  readonly continuing: boolean;
  /** For a pupil in grade 9 the file is the transcript alone. */
  readonly dossierComplete: boolean;
}

const years = (count: number) => ({ count });
const young = atMost<Candidate>('tuổi tính theo năm', OLDEST.value, ({ ageByYear }) => ageByYear, years);
const old = atLeast<Candidate>('tuổi tính theo năm', YOUNGEST_CONTINUING.value, ({ ageByYear }) => ageByYear, years);
const dossier = stated<Candidate>('hồ sơ đầy đủ', 'hồ sơ chưa đầy đủ', ({ dossierComplete }) => dossierComplete);

/** "Hoàn thành chương trình": the conditions of going up, TT 22/2021 Đ.12. */
export const COMPLETED: readonly Requirement<PromotionBasis>[] = GOING_UP;

export function recognitionFor(continuing: boolean): readonly Level<'recognised', Candidate>[] {
  return [{ outcome: 'recognised', requires: [continuing ? old : young, ...COMPLETED, dossier] }];
}

export function graduate(candidate: Candidate): GraduationResult {
  return bestLevel(recognitionFor(candidate.continuing), candidate) === null
    ? NOT_RECOGNISED
    : { recognised: true, classification: null };
}

export function explainGraduation(candidate: Candidate): Reasoning {
  return reasoningOf({
    question: 'Xét công nhận tốt nghiệp',
    citation: RULES.recognitionFor,
    levels: recognitionFor(candidate.continuing),
    input: candidate,
    label: (outcome) => (outcome === null ? 'không được công nhận tốt nghiệp' : 'Công nhận tốt nghiệp THCS'),
  });
}

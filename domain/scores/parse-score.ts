import type { AssessmentMode } from '../regulations/regulation';
import type { Mark } from './mark';

export type ScoreErrorCode =
  'outOfRange' | 'ambiguous' | 'tooManyDecimals' | 'notAScore' | 'scoreInCommentSubject' | 'commentInScoreSubject';

export type ParsedScore =
  | { readonly ok: true; readonly mark: Mark | null }
  | { readonly ok: false; readonly code: ScoreErrorCode; readonly message: string };

const HIGHEST_TENTHS = 100;

/** Keys for what is no result yet: `v` (vắng có lí do) waits for a make-up test, `k` (không kiểm tra bù) counts as 0 or Chưa đạt. */
const EXCEPTIONS: ReadonlyMap<string, Mark> = new Map([
  ['v', { kind: 'pending' }],
  ['k', { kind: 'forfeit' }],
]);

const PASSED: readonly string[] = ['đ', 'd', 'đạt', 'dat'];
const NOT_PASSED: readonly string[] = ['cđ', 'cd', 'chưa đạt', 'chua dat'];

/**
 * Reads what a person typed or pasted into a cell. Nothing is guessed or cut to fit: what is not plainly one mark is refused
 * with the reason.
 *
 * Scores: `8`, `8,0`, `8.0`, `10`; comments: `Đ`, `CĐ` in any case, with or without diacritics; `v` and `k` in both. Empty text
 * is the empty cell (`mark: null`).
 */
export function parseScore(text: string, mode: AssessmentMode): ParsedScore {
  const typed = normalised(text);
  if (typed === '') return { ok: true, mark: null };
  const exception = EXCEPTIONS.get(typed);
  if (exception) return { ok: true, mark: exception };
  return mode === 'comment' ? parseComment(typed) : parseNumber(typed);
}

function parseComment(typed: string): ParsedScore {
  if (PASSED.includes(typed)) return { ok: true, mark: { kind: 'comment', passed: true } };
  if (NOT_PASSED.includes(typed)) return { ok: true, mark: { kind: 'comment', passed: false } };
  return /^[0-9]/.test(typed)
    ? refused('scoreInCommentSubject', 'Môn này đánh giá bằng nhận xét, không cho điểm. Hãy gõ Đ hoặc CĐ.')
    : refused('notAScore', `“${shown(typed)}” không phải kết quả đánh giá. Hãy gõ Đ, CĐ, v hoặc k.`);
}

function parseNumber(typed: string): ParsedScore {
  if (PASSED.includes(typed) || NOT_PASSED.includes(typed)) {
    return refused('commentInScoreSubject', 'Môn này cho điểm từ 0 đến 10, không dùng Đ hoặc CĐ.');
  }
  if (/^-[0-9]+([.,][0-9]+)?$/.test(typed)) return outOfRange(typed);
  const match = /^([0-9]{1,6})(?:[.,]([0-9]{1,6}))?$/.exec(typed);
  const whole = match?.[1];
  if (whole === undefined) {
    return refused('notAScore', `“${shown(typed)}” không phải điểm số. Hãy gõ số từ 0 đến 10, ví dụ 8 hoặc 8,5.`);
  }
  const decimals = match?.[2];
  if (decimals === undefined) return parseWhole(whole);
  if (Number(whole) > 10) return outOfRange(typed);
  if (decimals.length > 1) {
    return refused('tooManyDecimals', `Điểm chỉ lấy một chữ số thập phân; “${shown(typed)}” có ${decimals.length}.`);
  }
  if (whole.length > 1 && whole !== '10') return ambiguousZero(typed);
  return fromTenths(Number(whole) * 10 + Number(decimals), typed);
}

/** Without a separator: one digit or 10. Two other digits may be a score whose comma was not typed. */
function parseWhole(whole: string): ParsedScore {
  if (whole.length === 1 || whole === '10') return fromTenths(Number(whole) * 10, whole);
  if (whole.startsWith('0')) return ambiguousZero(whole);
  if (whole.length === 2) {
    const meant = `${whole.charAt(0)},${whole.charAt(1)}`;
    return refused('ambiguous', `Không rõ là ${meant} hay ${whole}. Nếu là ${meant}, hãy gõ cả dấu phẩy.`);
  }
  return outOfRange(whole);
}

function fromTenths(tenths: number, typed: string): ParsedScore {
  return tenths <= HIGHEST_TENTHS ? { ok: true, mark: { kind: 'score', tenths } } : outOfRange(typed);
}

function outOfRange(typed: string): ParsedScore {
  return refused('outOfRange', `Điểm phải từ 0 đến 10; “${shown(typed)}” nằm ngoài thang điểm.`);
}

function ambiguousZero(typed: string): ParsedScore {
  return refused('ambiguous', `Không rõ “${shown(typed)}” là điểm nào. Hãy gõ lại, ví dụ 8 hoặc 0,8.`);
}

function refused(code: ScoreErrorCode, message: string): ParsedScore {
  return { ok: false, code, message };
}

/** One spelling: composed letters, lower case, single spaces; the Icelandic ð of old fonts is đ. */
function normalised(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase().replaceAll('ð', 'đ');
}

function shown(typed: string): string {
  return typed.length > 12 ? `${typed.slice(0, 12)}…` : typed;
}

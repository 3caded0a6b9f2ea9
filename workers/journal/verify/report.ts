import type { Breach, BreachKind } from '@cong-truong/domain/journal/breach';
import type { SealBreach } from '@cong-truong/database/journal/verify-seals';
import type { SchoolVerification } from './verify-journals';

const LINK_WORDS: Readonly<Record<BreachKind, string>> = {
  altered: 'nội dung đã bị sửa',
  missing: 'mắt xích đã bị xóa',
  inserted: 'mắt xích bị chèn vào, không do hệ thống ghi',
  reordered: 'mắt xích đã bị đổi chỗ',
  headDiffers: 'số cuối sổ không khớp với mắt xích cuối',
  sealAltered: 'dấu niêm đã bị sửa, chữ ký không đúng',
  sealKeyUnknown:
    'dấu niêm do một khóa lạ ký; nếu trường đã đổi khóa, ghi khóa công khai cũ (có trong tệp --heads đã cất) vào JOURNAL_FORMER_KEYS rồi chạy lại',
  sealMissing: 'dấu niêm trước đó đã bị xóa',
  sealDiffers: 'chuỗi không còn là chuỗi đã niêm: bị ghi lại từ trước mắt xích này, hoặc bị cắt cụt',
  copyAltered: 'dấu niêm trong bản sao đã bị sửa, chữ ký không đúng',
  copyDiffers: 'chuỗi khác bản sao giữ ở ngoài: bị ghi lại, bị cắt cụt, hoặc cơ sở dữ liệu được khôi phục về bản cũ',
  copySealMissing: 'bản sao có dấu niêm này mà cơ sở dữ liệu không có: dấu niêm bị xóa hoặc bị ký lại',
};

/** What is wrong in a school, the chain before what vouches for it; nothing when all is whole. */
export function brokenLines({ schoolCode, chain, seals, copy }: SchoolVerification): readonly string[] {
  const place = `Trường ${schoolCode}`;
  return [
    ...(chain === null ? [] : [`${place} · mắt xích ${vi(chain.seq)}: ${wordsOf(chain)}`]),
    ...sealLine(place, 'dấu niêm', seals.breach),
    ...sealLine(place, 'bản sao', copy?.breach ?? null),
  ];
}

function sealLine(place: string, what: string, breach: SealBreach | null): readonly string[] {
  if (breach === null) return [];
  return [`${place} · ${what} ngày ${dayOf(breach.day)}, mắt xích ${vi(breach.seq)}: ${wordsOf(breach)}`];
}

export function progressLine(schoolCode: string, seq: number, last: number): string {
  return `Trường ${schoolCode}: đã kiểm ${vi(seq)} trên ${vi(last)} mắt xích`;
}

export interface VerifyTotals {
  readonly schools: number;
  readonly links: number;
  readonly seals: number;
  readonly copied: number | null;
  /** Schools that have no seal yet. */
  readonly unsealed: number;
  readonly broken: number;
}

/** The last line: what was looked at, and what came of it. */
export function totalLine({ schools, links, seals, copied, unsealed, broken }: VerifyTotals): string {
  const held = copied === null ? '' : `, ${vi(copied)} dấu niêm của bản sao`;
  const bare = unsealed === 0 ? '' : ` (${vi(unsealed)} trường chưa có dấu niêm nào)`;
  const seen = `Đã kiểm ${vi(schools)} trường, ${vi(links)} mắt xích, ${vi(seals)} dấu niêm${bare}${held}`;
  return broken === 0
    ? `Nhật ký nguyên vẹn. ${seen}.`
    : `Nhật ký của ${vi(broken)} trường KHÔNG nguyên vẹn: xem các dòng ở trên, giữ nguyên cơ sở dữ liệu và so với bản sao lưu. ${seen}.`;
}

function wordsOf({ kind }: Breach): string {
  return LINK_WORDS[kind];
}

function dayOf(day: string): string {
  return day.split('-').reverse().join('/');
}

function vi(value: number): string {
  return value.toLocaleString('vi');
}

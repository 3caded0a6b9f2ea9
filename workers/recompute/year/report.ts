import type { ClassRecord } from '@cong-truong/database/register/class-record';
import type { PeriodNumber } from '@cong-truong/database/results/stored-result';
import type { CheckedClass, WrongResult } from './check-class';
import type { RecomputeOptions } from './options';
import type { YearTotals } from './recompute-year';

const PERIODS: Readonly<Record<PeriodNumber, string>> = { 1: 'học kỳ I', 2: 'học kỳ II', 3: 'cả năm' };
const LEVELS: Readonly<Record<ClassRecord['level'], string>> = {
  preschool: 'mầm non',
  primary: 'tiểu học',
  lowerSecondary: 'trung học cơ sở',
};

/** One line a field that differs; a period of which nothing is stored takes one line for the whole class. */
export function classLines(
  group: ClassRecord,
  { wrong, waiting }: CheckedClass,
  { check }: RecomputeOptions,
): readonly string[] {
  if (check && waiting && wrong.length > 0)
    return [`${place(group)}: ${wrong.length} kết quả đang chờ bộ xử lý tính, vì vừa có thay đổi`];
  const periods: readonly PeriodNumber[] = [1, 2, 3];
  return periods.flatMap((period) => {
    const ofPeriod = wrong.filter((result) => result.period === period);
    const absent = ofPeriod.filter(neverStored);
    const others = ofPeriod.filter((result) => !neverStored(result));
    const told =
      absent.length > 0 ? [`${place(group)} · ${PERIODS[period]}: ${absent.length} học sinh chưa có kết quả`] : [];
    const lines = others.flatMap(({ pupil, differences }) =>
      differences.map(
        ({ field, stored, recomputed }) =>
          `${place(group)} · học sinh ${pupil} · ${PERIODS[period]} · ${field}: đã lưu ${stored}, tính lại ${recomputed}`,
      ),
    );
    return [...told, ...lines].map((line) => (check ? line : `${line} (đã thay)`));
  });
}

export function skippedLine(group: ClassRecord): string {
  return `${place(group)}: bỏ qua, cấp ${LEVELS[group.level]} chưa có sổ điểm trong hệ thống`;
}

/** The last line: what was looked at, and what came of it. */
export function totalLine({ schoolYear, check }: RecomputeOptions, totals: YearTotals): string {
  const { schools, classes, pupils, results, wrong, waiting, skipped } = totals;
  const skippedPart = skipped > 0 ? `, bỏ qua ${vi(skipped)} lớp chưa có sổ điểm` : '';
  const seen = `${vi(schools)} trường, ${vi(classes)} lớp, ${vi(pupils)} học sinh, ${vi(results)} kết quả${skippedPart}`;
  if (wrong === 0 && waiting > 0) {
    return (
      `Năm học ${schoolYear}: không có khác biệt trong ${vi(results - waiting)} kết quả so được; ` +
      `${vi(waiting)} kết quả đang chờ bộ xử lý tính (chạy npm start rồi so lại). Đã tính lại ${seen}.`
    );
  }
  if (wrong === 0) return `Năm học ${schoolYear}: không có khác biệt. Đã tính lại ${seen}.`;
  if (check) return `Năm học ${schoolYear}: ${vi(wrong)} kết quả khác với tính lại. Đã tính lại ${seen}.`;
  return (
    `Năm học ${schoolYear}: đã thay ${vi(wrong)} kết quả. Đã tính lại ${seen}.\n` +
    'Phiếu liên lạc đã công bố giữ nguyên như phụ huynh đã nhận.'
  );
}

function place({ schoolCode, name }: ClassRecord): string {
  return `Trường ${schoolCode} · lớp ${name}`;
}

function neverStored({ differences }: WrongResult): boolean {
  return differences.length === 1 && differences[0]?.field === 'kết quả' && differences[0].stored === 'chưa có';
}

function vi(value: number): string {
  return value.toLocaleString('vi');
}

import type { Cited } from '../cited';
import { TENTHS } from '../tenths';
import { modeOf } from '../tt22-2021/article-05-forms';
import type { Lessons, Subject } from './subject';

/** A week's lessons are counted in halves. */
const HALVES = 2;

export const WEEKS_2018: Cited<number> = {
  value: 35,
  source: 'TT 32/2018/TT-BGDĐT, kế hoạch giáo dục',
  evidence: 'V',
  from: '2019-02-15',
};

/** Lower secondary subjects of TT 32/2018/TT-BGDĐT with lessons a year, in the order of the circular's table. */
export const PROGRAMME_2018: Cited<readonly Subject[]> = {
  value: [
    subject('NGUVAN', 'Ngữ văn', 'Văn', [140, 140, 140, 140]),
    subject('TOAN', 'Toán', 'Toán', [140, 140, 140, 140]),
    subject('NGOAINGU', 'Ngoại ngữ 1', 'N.ngữ', [105, 105, 105, 105]),
    subject('GDCD', 'Giáo dục công dân', 'GDCD', [35, 35, 35, 35]),
    subject('LICHSUDIALI', 'Lịch sử và Địa lí', 'Sử - Địa', [105, 105, 105, 105]),
    subject('KHTN', 'Khoa học tự nhiên', 'KHTN', [140, 140, 140, 140]),
    subject('CONGNGHE', 'Công nghệ', 'CN', [35, 35, 52, 52]),
    subject('TINHOC', 'Tin học', 'Tin', [35, 35, 35, 35]),
    subject('GDTC', 'Giáo dục thể chất', 'GDTC', [70, 70, 70, 70]),
    subject('NGHETHUAT', 'Nghệ thuật', 'NT', [70, 70, 70, 70]),
    subject('HDTNHN', 'Hoạt động trải nghiệm, hướng nghiệp', 'HĐTN-HN', [105, 105, 105, 105]),
    subject('NDGDDP', 'Nội dung giáo dục của địa phương', 'GDĐP', [35, 35, 35, 35]),
    subject('TIENGDTTS', 'Tiếng dân tộc thiểu số', 'Tiếng DT', [105, 105, 105, 105], true),
    subject('NGOAINGU2', 'Ngoại ngữ 2', 'N.ngữ 2', [105, 105, 105, 105], true),
  ],
  note: 'Lịch sử và Địa lí, Khoa học tự nhiên, Nghệ thuật mỗi môn một dòng điểm; Nghệ thuật chỉ Đạt khi cả Âm nhạc và Mĩ thuật đều Đạt [M]',
  source: 'TT 32/2018/TT-BGDĐT',
  evidence: 'V',
  from: '2019-02-15',
};

function subject(
  code: string,
  name: string,
  shortName: string,
  [grade6, grade7, grade8, grade9]: readonly [number, number, number, number],
  elective = false,
): Subject {
  const lessons = { 6: lessonsOf(grade6), 7: lessonsOf(grade7), 8: lessonsOf(grade8), 9: lessonsOf(grade9) };
  return { code, name, shortName, mode: modeOf(code), elective, lessons };
}

/** The programme counts by the year; a week has its share, rounded up to half a lesson (52 a year is 1,5 a week). */
function lessonsOf(perYear: number): Lessons {
  const perWeekTenths = Math.ceil((perYear * HALVES) / WEEKS_2018.value) * (TENTHS.value / HALVES);
  return { perWeekTenths: [perWeekTenths, perWeekTenths], perYear };
}

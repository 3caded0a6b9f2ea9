import { explainPupilYear } from './explain-pupil-year';
import { pupilYearLines } from './pupil-year-text';
import type { OfferingPlan, Regulation } from './regulation';
import { subjectName } from './subjects/catalogue';
import { plan, series, termRecord, yearRecord, type Marks } from './testing/builders';
import { tt58 } from './tt58-2011/tt58-2011';

/** A whole year as teachers and parents read it, word for word. */

const of = (subject: string, rest: Partial<OfferingPlan> = {}) =>
  plan({ offeringId: subject, subject, lessonsPerWeekTenths: [10, 10], ...rest });
const SCORED = [of('TOAN'), of('VATLI')];
const SPORT = of('THEDUC', { mode: 'comment' });
const MUSIC = of('AMNHAC', { mode: 'comment', lessonsPerWeekTenths: [10, 0] });

function all(value: number | boolean): Marks {
  return {
    ...series('oral', [value]),
    ...series('quiz', [value]),
    ...series('periodic', [value]),
    ...series('final', [value]),
  };
}

function linesOf(
  regulation: Regulation,
  plans: readonly OfferingPlan[],
  record: Parameters<typeof explainPupilYear>[2],
) {
  return pupilYearLines(explainPupilYear(regulation, plans, record), (code) => subjectName('2006', code));
}

test('a year with everything', () => {
  const plans = [...SCORED, SPORT, MUSIC];
  const term1 = {
    TOAN: all(80),
    VATLI: { ...all(70), ...series('oral', [75]) },
    THEDUC: all(false),
    AMNHAC: all(true),
  };
  const term2 = { TOAN: all(83), VATLI: all(70), THEDUC: { ...all(true), ...series('quiz', [false]) } };
  const record = yearRecord(termRecord(term1, { conduct: 'fair' }), termRecord(term2), { absences: 3 });
  expect(linesOf(tt58, plans, record)).toEqual([
    'HỌC KỲ I',
    'Toán: ĐTBmhk = (8 + 8 + 2×8,0 + 3×8,0) / 7 = 8,0',
    'Vật lí: ĐTBmhk = (7,5 + 7 + 2×7,0 + 3×7,0) / 7 = 7,071… ≈ 7,1',
    'Thể dục: Chưa đạt: 0/4 lần đánh giá Đạt, bài cuối kỳ Chưa đạt (quy định: đạt khi có ít nhất 2/3 số bài Đạt, trong đó có bài kiểm tra học kỳ)',
    'Âm nhạc: Đạt: 4/4 lần đánh giá Đạt, bài cuối kỳ Đạt (quy định: đạt khi có ít nhất 2/3 số bài Đạt, trong đó có bài kiểm tra học kỳ)',
    'ĐTBhk = (8,0 + 7,1) / 2 = 7,55 ≈ 7,6',
    'Học lực: Trung bình (TT 58/2011 Đ.13).',
    'Chưa đủ điều kiện mức Giỏi: điểm trung bình các môn 7,6 < 8,0; môn nhận xét Chưa đạt: Thể dục.',
    'Chưa đủ điều kiện mức Khá: môn nhận xét Chưa đạt: Thể dục.',
    'Chưa đủ điều kiện mức Trung bình: môn nhận xét Chưa đạt: Thể dục.',
    'Đủ điều kiện mức Yếu: điểm trung bình các môn 7,6 ≥ 3,5; không môn nào dưới 2,0.',
    'Điều chỉnh theo TT 58/2011 Đ.13 k.6 c: chỉ do kết quả của môn Thể dục mà từ mức Khá bị xuống mức Yếu, nên được xếp mức Trung bình.',
    'Cách hiểu đã áp dụng: môn đánh giá bằng nhận xét cũng là “một môn học”.',
    'Muốn được mức Khá cần: Thể dục Đạt.',
    'Danh hiệu: không có danh hiệu (TT 58/2011 Đ.18 k.1-2).',
    'Chưa đủ điều kiện “Học sinh giỏi”: học lực: Trung bình (quy định: Giỏi); hạnh kiểm: Khá (quy định: Tốt).',
    'Chưa đủ điều kiện “Học sinh tiên tiến”: học lực: Trung bình (quy định: Giỏi hoặc Khá).',
    'Muốn được “Học sinh tiên tiến” cần: học lực Giỏi hoặc Khá.',
    'HỌC KỲ II',
    'Toán: ĐTBmhk = (8,3 + 8,3 + 2×8,3 + 3×8,3) / 7 = 8,3',
    'Vật lí: ĐTBmhk = (7 + 7 + 2×7,0 + 3×7,0) / 7 = 7,0',
    'Thể dục: Đạt: 3/4 lần đánh giá Đạt, bài cuối kỳ Đạt (quy định: đạt khi có ít nhất 2/3 số bài Đạt, trong đó có bài kiểm tra học kỳ)',
    'Âm nhạc: Không học môn này trong học kỳ',
    'ĐTBhk = (8,3 + 7,0) / 2 = 7,65 ≈ 7,7',
    'Học lực: Khá (TT 58/2011 Đ.13).',
    'Chưa đủ điều kiện mức Giỏi: điểm trung bình các môn 7,7 < 8,0.',
    'Đủ điều kiện mức Khá: điểm trung bình các môn 7,7 ≥ 6,5; môn Toán 8,3 ≥ 6,5; không môn nào dưới 5,0; các môn đánh giá bằng nhận xét đều Đạt.',
    'Muốn được mức Giỏi cần: điểm trung bình các môn từ 8,0 (thêm 0,3).',
    'Danh hiệu: Học sinh tiên tiến (TT 58/2011 Đ.18 k.1-2).',
    'Chưa đủ điều kiện “Học sinh giỏi”: học lực: Khá (quy định: Giỏi).',
    'Đủ điều kiện “Học sinh tiên tiến”: học lực: Khá (quy định: Giỏi hoặc Khá); hạnh kiểm: Tốt (quy định: Tốt hoặc Khá).',
    'Muốn được “Học sinh giỏi” cần: học lực Giỏi.',
    'CẢ NĂM',
    'Toán: ĐTBmcn = (8,0 + 2×8,3) / 3 = 8,2',
    'Vật lí: ĐTBmcn = (7,1 + 2×7,0) / 3 = 7,033… ≈ 7,0',
    'Thể dục: Cả năm lấy kết quả học kỳ II: Đạt',
    'Âm nhạc: Cả năm lấy kết quả học kỳ I, học kỳ có đánh giá môn này: Đạt',
    'ĐTBcn = (8,2 + 7,0) / 2 = 7,6',
    'Học lực: Khá (TT 58/2011 Đ.13).',
    'Chưa đủ điều kiện mức Giỏi: điểm trung bình các môn 7,6 < 8,0.',
    'Đủ điều kiện mức Khá: điểm trung bình các môn 7,6 ≥ 6,5; môn Toán 8,2 ≥ 6,5; không môn nào dưới 5,0; các môn đánh giá bằng nhận xét đều Đạt.',
    'Muốn được mức Giỏi cần: điểm trung bình các môn từ 8,0 (thêm 0,4).',
    'Danh hiệu: Học sinh tiên tiến (TT 58/2011 Đ.18 k.1-2).',
    'Chưa đủ điều kiện “Học sinh giỏi”: học lực: Khá (quy định: Giỏi).',
    'Đủ điều kiện “Học sinh tiên tiến”: học lực: Khá (quy định: Giỏi hoặc Khá); hạnh kiểm: Tốt (quy định: Tốt hoặc Khá).',
    'Muốn được “Học sinh giỏi” cần: học lực Giỏi.',
    'Hạnh kiểm cả năm: Tốt (TT 58/2011 Đ.3 k.3).',
    'Căn cứ: học kỳ I Khá; học kỳ II Tốt.',
    'Lưu ý: giáo viên chủ nhiệm xếp, chủ yếu căn cứ hạnh kiểm học kỳ II và sự tiến bộ; không có công thức.',
    'Xét lên lớp: Được lên lớp (TT 58/2011 Đ.15 k.1-2, Đ.16, Đ.17).',
    'Đủ điều kiện “Được lên lớp”: số buổi nghỉ cả năm: 3 buổi (quy định: không quá 45 buổi); học lực: Khá (quy định: Giỏi, Khá hoặc Trung bình); hạnh kiểm: Tốt (quy định: Tốt, Khá hoặc Trung bình).',
  ]);
});

test('a year in which little is known yet: what is missing, and nothing guessed', () => {
  const plans = [of('TOAN'), SPORT, of('MITHUAT', { mode: 'comment', lessonsPerWeekTenths: [0, 0] })];
  const exempt = { exemptOfferings: ['THEDUC'], conduct: null };
  const record = yearRecord(termRecord({ TOAN: series('oral', [80]) }, exempt), termRecord({ TOAN: all(80) }, exempt), {
    yearConduct: null,
  });
  expect(linesOf(tt58, plans, record)).toEqual([
    'HỌC KỲ I',
    'Toán: Chưa tính: còn thiếu Kiểm tra viết hoặc thực hành dưới một tiết, Kiểm tra viết hoặc thực hành từ một tiết trở lên, Kiểm tra học kỳ',
    'Thể dục: Được miễn học',
    'Mĩ thuật: Không học môn này trong học kỳ',
    'HỌC KỲ II',
    'Toán: ĐTBmhk = (8 + 8 + 2×8,0 + 3×8,0) / 7 = 8,0',
    'Thể dục: Được miễn học',
    'Mĩ thuật: Không học môn này trong học kỳ',
    'ĐTBhk = (8,0) / 1 = 8,0',
    'Học lực: Giỏi (TT 58/2011 Đ.13).',
    'Đủ điều kiện mức Giỏi: điểm trung bình các môn 8,0 ≥ 8,0; môn Toán 8,0 ≥ 8,0; không môn nào dưới 6,5; các môn đánh giá bằng nhận xét đều Đạt.',
    'CẢ NĂM',
    'Toán: Chưa tính: còn thiếu kết quả của học kỳ',
    'Thể dục: Được miễn học',
    'Mĩ thuật: Không học môn này trong học kỳ',
  ]);
});

test('the year of a subject of the second term, and of one with a test not made up', () => {
  const plans = [of('VATLI', { lessonsPerWeekTenths: [0, 10] }), SPORT];
  const sport = { ...all(true), 'quiz-1': { kind: 'forfeit' } } as const;
  const record = yearRecord(termRecord({ THEDUC: sport }), termRecord({ VATLI: all(65), THEDUC: sport }));
  const lines = linesOf(tt58, plans, record);
  expect(lines).toContain(
    'Thể dục: Đạt: 3/4 lần đánh giá Đạt, bài cuối kỳ Đạt (quy định: đạt khi có ít nhất 2/3 số bài Đạt, trong đó có bài kiểm tra học kỳ)',
  );
  expect(lines).toContain('Vật lí: Cả năm lấy kết quả học kỳ II, học kỳ có đánh giá môn này: 6,5');
});

import { comment, forfeit, pending, plan, score, series, settled, termRecord, yearRecord } from './testing/builders';
import { ratingExplanationLines } from './rating-explanation-text';
import type { PeriodResult, SubjectResult } from './regulation';
import { subjectExplanationText } from './subject-explanation-text';
import { subjectName } from './subjects/catalogue';
import { tt22 } from './tt22-2021/tt22-2021';
import { tt58 } from './tt58-2011/tt58-2011';

const physics = plan({ subject: 'VATLI', lessonsPerWeekTenths: [20, 20], lessonsPerYear: 70 });
const sport = plan({ subject: 'GDTC', mode: 'comment', lessonsPerYear: 70 });

describe('subjects, in one line', () => {
  test('an exact average under TT 58', () => {
    const marks = {
      ...series('oral', [80]),
      ...series('quiz', [70, 90]),
      ...series('periodic', [75, 80]),
      ...series('final', [80]),
    };
    expect(subjectExplanationText(tt58.explainSubjectTerm(physics, 1, marks, false))).toBe(
      'ĐTBmhk = (8 + 7 + 9 + 2×(7,5 + 8,0) + 3×8,0) / 10 = 7,9',
    );
  });

  test('KTtx are written as whole numbers where they are, in V15 alone too', () => {
    const marks = { ...series('quiz', [80, 75, 90]), ...series('periodic', [80, 80]), ...series('final', [80]) };
    expect(subjectExplanationText(tt58.explainSubjectTerm(physics, 1, marks, false))).toBe(
      'ĐTBmhk = (8 + 7,5 + 9 + 2×(8,0 + 8,0) + 3×8,0) / 10 = 8,05 ≈ 8,1',
    );
  });

  test('a rounded average under TT 22 shows the quotient', () => {
    const marks = { ...series('regular', [30, 69, 71]), ...series('midterm', [42]), ...series('final', [66]) };
    expect(subjectExplanationText(tt22.explainSubjectTerm(physics, 1, marks, false))).toBe(
      'ĐTBmhk = (3,0 + 6,9 + 7,1 + 2×4,2 + 3×6,6) / 8 = 5,65 ≈ 5,7',
    );
  });

  test('a quotient that does not end, and a test that was not made up', () => {
    const marks = { ...series('regular', [80, 80, 80]), 'midterm-1': forfeit, 'final-1': score(90) } as const;
    expect(subjectExplanationText(tt22.explainSubjectTerm(physics, 1, marks, false))).toBe(
      'ĐTBmhk = (8,0 + 8,0 + 8,0 + 2×0,0 + 3×9,0) / 8 = 6,375 ≈ 6,4 (1 bài không kiểm tra bù, tính 0 điểm)',
    );
  });

  test('what is missing is named', () => {
    const marks = { ...series('regular', [80, null, 80]), 'midterm-1': pending, 'final-1': score(90) } as const;
    expect(subjectExplanationText(tt22.explainSubjectTerm(physics, 1, marks, false))).toBe(
      'Chưa tính: còn thiếu Điểm đánh giá thường xuyên lần 2, Điểm đánh giá giữa kỳ',
    );
  });

  test('a comment subject', () => {
    const marks = {
      ...series('regular', [true, true]),
      'midterm-1': comment(false),
      'final-1': comment(true),
    } as const;
    expect(subjectExplanationText(tt22.explainSubjectTerm(sport, 1, marks, false))).toBe(
      'Chưa đạt: 3/4 lần đánh giá Đạt, bài cuối kỳ Đạt (quy định: đạt khi tất cả các lần đánh giá đều Đạt)',
    );
  });

  test('a comment subject of which the last assessment is the one that is not Đạt', () => {
    const marks = {
      ...series('regular', [true, true]),
      'midterm-1': comment(true),
      'final-1': comment(false),
    } as const;
    expect(subjectExplanationText(tt22.explainSubjectTerm(sport, 1, marks, false))).toBe(
      'Chưa đạt: 3/4 lần đánh giá Đạt, bài cuối kỳ Chưa đạt (quy định: đạt khi tất cả các lần đánh giá đều Đạt)',
    );
  });

  test('the year', () => {
    const term = (tenths: number) =>
      termRecord({
        [physics.offeringId]: {
          ...series('regular', [tenths, tenths, tenths]),
          ...series('midterm', [tenths]),
          ...series('final', [tenths]),
        },
      });
    expect(subjectExplanationText(tt22.explainSubjectYear(physics, yearRecord(term(49), term(50))))).toBe(
      'ĐTBmcn = (4,9 + 2×5,0) / 3 = 4,966… ≈ 5,0',
    );
    const oneTerm = { ...physics, lessonsPerWeekTenths: [20, 0] } as const;
    expect(subjectExplanationText(tt22.explainSubjectYear(oneTerm, yearRecord(term(81), termRecord({}))))).toBe(
      'Cả năm lấy kết quả học kỳ I, học kỳ có đánh giá môn này: 8,1',
    );
  });

  test('the explanation ends in the number that the assessment gives', () => {
    const marks = {
      ...series('oral', [81, 33]),
      ...series('quiz', [70, 97]),
      ...series('periodic', [75, 86, 44]),
      ...series('final', [8]),
    };
    const { averageTenths } = tt58.assessSubjectTerm(physics, 1, marks, false);
    const explanation = tt58.explainSubjectTerm(physics, 1, marks, false);
    expect(explanation).toMatchObject({
      kind: 'average',
      resultTenths: averageTenths,
      source: 'TT 58/2011 Đ.10 k.1 a',
    });
    if (explanation.kind === 'average') {
      expect(Math.floor((2 * explanation.sumTenths + explanation.divisor) / (2 * explanation.divisor))).toBe(
        averageTenths,
      );
    }
  });
});

describe('ratings, line by line', () => {
  const result = (subjects: readonly SubjectResult[], overallTenths: number | null): PeriodResult => ({
    ...tt58.assessTerm([], 1, termRecord({})),
    subjects,
    overallTenths,
    academic: 'weak',
  });
  const lines = (regulation: typeof tt58, period: PeriodResult) => {
    const explanation = regulation.explainAcademic(period);
    return explanation ? ratingExplanationLines(explanation, (code) => subjectName('2018', code)) : [];
  };

  test('TT 58: the condition that decided, and the adjustment', () => {
    const subjects = settled({ TOAN: 90, NGUVAN: 90, NGOAINGU: 90, GDCD: 90, CONGNGHE: 90, TINHOC: 34 });
    expect(lines(tt58, result(subjects, 81))).toEqual([
      'Học lực: Trung bình (TT 58/2011 Đ.13).',
      'Chưa đủ điều kiện mức Giỏi: có môn dưới 6,5: Tin học 3,4.',
      'Chưa đủ điều kiện mức Khá: có môn dưới 5,0: Tin học 3,4.',
      'Chưa đủ điều kiện mức Trung bình: có môn dưới 3,5: Tin học 3,4.',
      'Đủ điều kiện mức Yếu: điểm trung bình các môn 8,1 ≥ 3,5; không môn nào dưới 2,0.',
      'Điều chỉnh theo TT 58/2011 Đ.13 k.6 b: chỉ do kết quả của môn Tin học mà từ mức Giỏi bị xuống mức Yếu, nên được xếp mức Trung bình.',
      'Muốn được mức Khá cần: Tin học từ 3,4 lên 5,0.',
    ]);
  });

  test('TT 58: Toán and Văn both below 8,0', () => {
    const subjects = settled({ TOAN: 79, NGUVAN: 78, NGOAINGU: 90, GDCD: 90, CONGNGHE: 90, TINHOC: 90 });
    expect(lines(tt58, result(subjects, 86))[1]).toBe(
      'Chưa đủ điều kiện mức Giỏi: các môn Toán, Ngữ văn đều dưới 8,0 (cao nhất: 7,9).',
    );
  });

  test('TT 22: counts, and the reading that the raise rests on', () => {
    const averages = {
      TOAN: 80,
      NGUVAN: 80,
      NGOAINGU: 80,
      GDCD: 80,
      LICHSUDIALI: 80,
      KHTN: 70,
      CONGNGHE: 70,
      TINHOC: 40,
    };
    expect(lines(tt22, result(settled(averages, { GDTC: true }), null))).toEqual([
      'Kết quả học tập: Khá (TT 22/2021 Đ.9 k.2).',
      'Chưa đủ điều kiện mức Tốt: có môn dưới 6,5: Tin học 4,0; 5 môn đạt từ 8,0 trở lên (cần ít nhất 6).',
      'Chưa đủ điều kiện mức Khá: có môn dưới 5,0: Tin học 4,0.',
      'Đủ điều kiện mức Đạt: các môn đánh giá bằng nhận xét đều Đạt; không môn nào dưới 3,5; 7 môn đạt từ 5,0 trở lên (cần ít nhất 6).',
      'Điều chỉnh theo TT 22/2021 Đ.9 k.3: chỉ do kết quả của môn Tin học mà từ mức Tốt bị xuống mức Đạt, nên được xếp mức Khá.',
      'Cách hiểu đã áp dụng: xét như môn đó đạt kết quả tốt nhất, không phải bỏ môn đó ra.',
      'Muốn được mức Tốt cần: Tin học từ 4,0 lên 6,5; thêm 1 môn từ 8,0.',
    ]);
  });

  test('TT 22: exactly six, and exactly at the bound, is enough', () => {
    const averages = {
      TOAN: 80,
      NGUVAN: 80,
      NGOAINGU: 80,
      GDCD: 80,
      LICHSUDIALI: 80,
      KHTN: 80,
      CONGNGHE: 65,
      TINHOC: 65,
    };
    expect(lines(tt22, result(settled(averages, { GDTC: true }), null))).toEqual([
      'Kết quả học tập: Tốt (TT 22/2021 Đ.9 k.2).',
      'Đủ điều kiện mức Tốt: các môn đánh giá bằng nhận xét đều Đạt; không môn nào dưới 6,5; 6 môn đạt từ 8,0 trở lên (cần ít nhất 6).',
    ]);
  });

  test('TT 58: the better of Toán and Văn is the one that is told; who has neither is told so', () => {
    const of = (averages: Readonly<Record<string, number>>, overall: number) =>
      lines(tt58, result(settled(averages, { THEDUC: true }), overall));
    const [, better] = of({ VATLI: 90, TOAN: 70, NGUVAN: 85 }, 82);
    expect(better).toBe(
      'Đủ điều kiện mức Giỏi: điểm trung bình các môn 8,2 ≥ 8,0; môn Ngữ văn 8,5 ≥ 8,0; không môn nào dưới 6,5; các môn đánh giá bằng nhận xét đều Đạt.',
    );
    const [, first] = of({ NGUVAN: 85, TOAN: 70 }, 80);
    expect(first).toContain('môn Ngữ văn 8,5 ≥ 8,0');
    const NONE = 'Chưa đủ điều kiện mức Giỏi: không có môn nào trong các môn Toán, Ngữ văn.';
    expect(of({ VATLI: 90, HOAHOC: 90 }, 90)[1]).toBe(NONE);
    const untaught = settled({ TOAN: 0 }).map(
      (maths) => ({ ...maths, status: 'notTaught', averageTenths: null }) as const,
    );
    expect(lines(tt58, result([...untaught, ...settled({ VATLI: 90 })], 90))[1]).toBe(NONE);
  });

  test('TT 58: the average over the subjects has another name in a term and in the year', () => {
    const term = { ...result(settled({ TOAN: 80, VATLI: 75 }), 78), period: 1 } as const;
    expect(tt58.explainOverall(term)?.symbol).toBe('ĐTBhk');
    expect(tt58.explainOverall({ ...term, period: 'year' })?.symbol).toBe('ĐTBcn');
    expect(tt58.explainOverall({ ...term, subjects: [] })).toBeNull();
  });

  test('TT 58: a settled rating without an average has no explanation', () => {
    expect(tt58.explainAcademic(result(settled({ TOAN: 80 }), null))).toBeNull();
  });

  test('a long list is cut', () => {
    const low = Object.fromEntries(['TOAN', 'NGUVAN', 'NGOAINGU', 'GDCD', 'KHTN'].map((code) => [code, 60]));
    expect(lines(tt22, result(settled(low), null))[1]).toContain(
      'Toán 6,0, Ngữ văn 6,0, Ngoại ngữ 1 6,0 và 2 môn khác',
    );
  });

  test('no rating, no explanation', () => {
    expect(tt22.explainAcademic(tt22.assessTerm([], 1, termRecord({})))).toBeNull();
  });
});

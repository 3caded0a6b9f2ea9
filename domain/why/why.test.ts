import { settled, plan, series, termRecord, forfeit, score } from '../regulations/testing/builders';
import type { PeriodResult, Regulation } from '../regulations/regulation';
import { subjectName } from '../regulations/subjects/catalogue';
import { tt22 } from '../regulations/tt22-2021/tt22-2021';
import { tt58 } from '../regulations/tt58-2011/tt58-2011';
import { citationWords } from './citation-words';
import { ratingForParents, titleForParents } from './parents-rating';
import { overallForParents, subjectForParents } from './parents-subject';

test.each([
  ['TT 22/2021 Đ.9 k.1 b', 'Thông tư 22/2021, Điều 9 khoản 1 điểm b'],
  ['TT 58/2011 Đ.10 k.3, Đ.12 k.4', 'Thông tư 58/2011, Điều 10 khoản 3, Điều 12 khoản 4'],
  ['TT 58/2011 Đ.18 k.1-2', 'Thông tư 58/2011, Điều 18 khoản 1-2'],
  ['TT 22/2021 Đ.12-14', 'Thông tư 22/2021, Điều 12-14'],
  [
    'TT 22/2021 (không có khoản riêng cho môn học một học kỳ)',
    'Thông tư 22/2021 (không có khoản riêng cho môn học một học kỳ)',
  ],
])('%s is said as %s', (source, words) => {
  expect(citationWords(source)).toBe(words);
});

const physics = plan({ subject: 'VATLI', lessonsPerWeekTenths: [20, 20], lessonsPerYear: 70 });
const sport = plan({ subject: 'GDTC', mode: 'comment', lessonsPerYear: 70 });

describe('a subject, told to the family', () => {
  const told = (marks: Parameters<Regulation['explainSubjectTerm']>[2], offering = physics) =>
    subjectForParents(tt22.explainSubjectTerm(offering, 1, marks, false));

  test('scores by weight, the sum and the rounding', () => {
    const marks = { ...series('regular', [30, 69, 71]), ...series('midterm', [42]), ...series('final', [66]) };
    expect(told(marks)).toEqual([
      'Điểm hệ số 1: 3,0; 6,9; 7,1. Điểm hệ số 2, mỗi điểm tính hai lần: 4,2. Điểm hệ số 3, mỗi điểm tính ba lần: 6,6.',
      'Cộng lại được 45,2, chia cho 8 được 5,65, làm tròn thành 5,7.',
    ]);
  });

  test('an average that needs no rounding, with a test that was not made up', () => {
    const marks = { ...series('regular', [80, 80, 80]), 'midterm-1': forfeit, 'final-1': score(80) } as const;
    expect(told(marks)).toEqual([
      expect.stringContaining('mỗi điểm tính hai lần: 0,0.'),
      'Có 1 bài con không kiểm tra bù, nên tính 0 điểm.',
      'Cộng lại được 48,0, chia cho 8 được 6,0.',
    ]);
  });

  test('a subject by comment, one that is missing a mark, one that the child is exempt from', () => {
    const passed = { ...series('regular', [true, true]), ...series('midterm', [true]), ...series('final', [true]) };
    expect(told(passed, sport)).toEqual([
      'Con đạt 4 trong 4 lần đánh giá; bài cuối kỳ Đạt.',
      'Môn này đạt khi tất cả các lần đánh giá đều Đạt.',
    ]);
    expect(told({ ...series('regular', [80, 80, 80]), ...series('midterm', [80]) })).toEqual([
      'Chưa có kết quả vì còn thiếu: Điểm đánh giá cuối kỳ.',
    ]);
    expect(subjectForParents({ kind: 'exempt' })[0]).toMatch(/^Con được miễn môn này/);
  });
});

describe('a rating, told to the family', () => {
  const nameOf = (code: string) => subjectName('2018', code);
  const period = (regulation: Regulation, changes: Partial<PeriodResult>): PeriodResult => ({
    ...regulation.assessTerm([], 1, termRecord({})),
    academic: 'fair',
    ...changes,
  });
  const rating = (regulation: Regulation, changes: Partial<PeriodResult>) => {
    const explanation = regulation.explainAcademic(period(regulation, changes));
    return explanation ? ratingForParents(explanation, nameOf) : [];
  };

  test('what held, and what leads on', () => {
    const averages = { TOAN: 80, NGUVAN: 70, NGOAINGU: 70, GDCD: 80, KHTN: 70, CONGNGHE: 70, TINHOC: 62 };
    expect(rating(tt22, { subjects: settled(averages, { GDTC: true }) })).toEqual([
      'Con được mức Khá vì các môn đánh giá bằng nhận xét đều Đạt; không có môn nào dưới 5,0; có 6 môn từ 6,5 trở lên (cần ít nhất 6).',
      'Để lên mức Tốt, con cần: Tin học từ 6,5 (hiện là 6,2); thêm 4 môn từ 8,0 trở lên.',
      'Quy định: Thông tư 22/2021, Điều 9 khoản 2.',
    ]);
  });

  test('the lowest level is told without a reproach', () => {
    const averages = { TOAN: 30, NGUVAN: 30, NGOAINGU: 70, GDCD: 80, KHTN: 70, CONGNGHE: 70, TINHOC: 62 };
    const [first, second] = rating(tt22, { subjects: settled(averages, { GDTC: false, MITHUAT: false }) });
    expect(first).toBe('Kết quả học kỳ này của con ở mức Chưa đạt.');
    expect(second).toMatch(/^Để lên mức Đạt, con cần: không quá 1 môn nhận xét Chưa đạt \(hiện là 2\); Toán từ 3,5/);
  });

  test('one subject alone, under TT 58', () => {
    const subjects = settled({ TOAN: 90, NGUVAN: 90, NGOAINGU: 90, GDCD: 90, CONGNGHE: 90, TINHOC: 34 });
    expect(rating(tt58, { subjects, overallTenths: 81 })[0]).toBe(
      'Xét tất cả các môn, con ở mức Yếu; chỉ vì một môn Tin học mà mức bị hạ xuống như vậy, nên theo quy định con được xếp mức Trung bình.',
    );
  });

  test('average over all subjects, core subjects, titles of TT 58', () => {
    const result = period(tt58, {
      subjects: settled({ TOAN: 78, NGUVAN: 70, NGOAINGU: 82 }),
      overallTenths: 77,
      academic: 'fair',
      conduct: 'average',
    });
    const overall = tt58.explainOverall(result);
    expect(overall && overallForParents(overall)).toEqual([
      'Lấy điểm trung bình của 3 môn có chấm điểm. Cộng lại được 23,0, chia cho 3 được 7,666…, làm tròn thành 7,7.',
    ]);
    expect(rating(tt58, result)[1]).toBe(
      'Để lên mức Giỏi, con cần: điểm trung bình các môn từ 8,0 (hiện là 7,7); Toán hoặc Ngữ văn từ 8,0.',
    );
    const title = (conduct: 'good' | 'average') => tt58.explainTitle({ ...result, conduct });
    const words = (conduct: 'good' | 'average') => {
      const reasoning = title(conduct);
      return reasoning ? titleForParents(reasoning) : [];
    };
    expect(words('good')).toEqual([
      'Con được danh hiệu Học sinh tiên tiến vì học lực Khá, hạnh kiểm Tốt.',
      'Để được danh hiệu Học sinh giỏi, con cần: học lực Giỏi.',
      'Quy định: Thông tư 58/2011, Điều 18 khoản 1-2.',
    ]);
    expect(words('average')[0]).toBe('Để được danh hiệu Học sinh tiên tiến, con cần: hạnh kiểm Tốt hoặc Khá.');
  });
});

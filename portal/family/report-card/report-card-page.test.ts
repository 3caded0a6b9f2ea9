import type { ReportCard } from '@cong-truong/domain/report-card/report-card';
import { familyDocument } from '../page/family-page';
import { reportCardPage } from './report-card-page';

const mark = (column: string, label: string, text: string) => ({ column, label, title: `Cột ${column}`, text });
const card: ReportCard = {
  schemaVersion: 1,
  school: { code: '79000003', name: 'Trường THCS Long Bình' },
  schoolYear: '2026-2027',
  term: 1,
  className: '6A1',
  homeroomTeacher: 'Lê Thị Hoa',
  pupil: { studentId: 's1', code: '7900000301', fullName: 'Nguyễn Văn An', dateOfBirth: '2015-03-09' },
  regulation: { id: 'TT22/2021', version: '1', title: 'Thông tư 22/2021/TT-BGDĐT' },
  subjects: [
    {
      offeringId: 'o1',
      name: 'Toán',
      mode: 'score',
      marks: [mark('regular-1', 'ĐĐGtx 1', '8,0'), mark('regular-2', 'ĐĐGtx 2', ''), mark('final-1', 'ĐĐGck', '7,5')],
      result: '7,7',
      teacher: 'Trần Minh',
      explanation: 'Điểm hệ số 1: 8,0; 7,5.\nCộng lại được 15,5, chia cho 2 được 7,75, làm tròn thành 7,8.',
    },
    {
      offeringId: 'o2',
      name: 'Mĩ thuật',
      mode: 'comment',
      marks: [],
      result: 'Chưa đạt',
      teacher: null,
      explanation: null,
    },
    { offeringId: 'o3', name: 'Tin học', mode: 'score', marks: [], result: '', teacher: null, explanation: null },
  ],
  words: { academic: 'Kết quả học tập', conduct: 'Kết quả rèn luyện', subjectAverage: 'ĐTBmhk' },
  overall: null,
  academic: 'Khá',
  conduct: 'Tốt',
  title: null,
  absences: { excused: 2, unexcused: 0 },
};
const publishedAt = new Date('2027-01-10T01:05:00Z');
const documentOf = (changes: Partial<ReportCard> = {}) =>
  familyDocument(reportCardPage({ ...card, ...changes }, publishedAt));
const words = (changes?: Partial<ReportCard>) =>
  documentOf(changes)
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page of a report card', () => {
  it('says everything that was published', () => {
    const text = words();
    for (const said of [
      'Phiếu liên lạc · Trường THCS Long Bình',
      'Nguyễn Văn An',
      'Lớp 6A1',
      'Học kỳ I, năm học 2026-2027',
      'Sinh ngày 09/03/2015',
      'Kết quả học tập Khá',
      'Kết quả rèn luyện Tốt',
      'Nghỉ có phép 2 buổi',
      'Nghỉ không phép 0 buổi',
      'Giáo viên chủ nhiệm Lê Thị Hoa',
      'Toán Trần Minh 7,7 ĐTBmhk ĐĐGtx 8,0 – Cột regular-2: chưa có ĐĐGck 7,5',
      'Vì sao? Môn Toán Điểm hệ số 1: 8,0; 7,5. Cộng lại được 15,5, chia cho 2 được 7,75, làm tròn thành 7,8.',
      'Mĩ thuật Chưa đạt Kết quả',
      'Tin học Chưa có ĐTBmhk',
      'Đánh giá theo Thông tư 22/2021/TT-BGDĐT. Công bố lúc 08:05, 10/01/2027.',
    ])
      expect(text).toContain(said);
  });

  it('leaves out what was not given', () => {
    expect(words()).not.toContain('Điểm trung bình các môn');
    expect(words({ overall: '8,1', title: 'Học sinh Giỏi' })).toMatch(/★ Học sinh Giỏi .*Điểm trung bình các môn 8,1/);
    expect(words({ homeroomTeacher: null })).not.toContain('Giáo viên chủ nhiệm Lê');
  });

  it('says on the card of the second term what the year came to', () => {
    const year = {
      results: { o1: '8,0', o2: 'Đạt', o3: '' },
      overall: null,
      academic: 'Khá',
      conduct: 'Tốt',
      promotion: 'Được lên lớp',
      title: 'Học sinh Giỏi',
    };
    const text = words({ term: 2, year });
    expect(text).toContain('Cả năm học ★ Học sinh Giỏi Xét lên lớp Được lên lớp Kết quả học tập Khá');
    expect(text).toContain('Toán Trần Minh 7,7 ĐTBmhk 8,0 Cả năm');
    expect(text.match(/Cả năm(?! học)/g)).toHaveLength(2);
    expect(words()).not.toContain('Cả năm');
  });

  it('says why the term came to this, each rating for itself', () => {
    const text = words({
      explanations: {
        academic: ['Con được mức Khá vì không có môn nào dưới 5,0.', 'Để lên mức Tốt, con cần: Toán từ 8,0.'],
        conduct: ['Giáo viên chủ nhiệm xếp mức này.'],
        overall: [],
        title: [],
      },
    });
    expect(text).toMatch(
      /Vì sao con có kết quả này\? Kết quả học tập Con được mức Khá .* Toán từ 8,0\. Kết quả rèn luyện Giáo viên/,
    );
    expect(text).not.toContain('Danh hiệu');
    expect(words()).not.toContain('Vì sao con có kết quả này?');
  });

  it('shows hostile names as the text that they are', () => {
    const hostile = `"><script>alert(1)</script><style>*{}</style>'&`;
    const html = documentOf({
      className: hostile,
      homeroomTeacher: hostile,
      academic: hostile,
      title: hostile,
      school: { code: hostile, name: hostile },
      pupil: { studentId: hostile, code: hostile, fullName: hostile, dateOfBirth: null },
      subjects: [
        {
          offeringId: hostile,
          name: hostile,
          mode: 'score',
          marks: [{ column: hostile, label: hostile, title: hostile, text: hostile }],
          result: hostile,
          teacher: hostile,
          explanation: hostile,
        },
      ],
      words: { academic: hostile, conduct: hostile, subjectAverage: hostile },
      regulation: { id: hostile, version: hostile, title: hostile },
      explanations: { academic: [hostile], conduct: [hostile], overall: [hostile], title: [hostile] },
      year: {
        results: { [hostile]: hostile },
        overall: hostile,
        academic: hostile,
        conduct: hostile,
        promotion: hostile,
        title: hostile,
      },
    });
    expect(html).not.toContain('<script');
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('needs no script and nothing from elsewhere', () => {
    const html = documentOf();
    expect(html).not.toMatch(/<script|javascript:|https?:|\son\w+=/);
    expect(html.startsWith('<!DOCTYPE html><html lang="vi">')).toBe(true);
  });

  it('is the same page for the same card', () => {
    expect(documentOf()).toBe(documentOf());
  });
});

import type { ReportCard } from '@cong-truong/domain/report-card/report-card';
import { contentOfCard, termPublishedKey } from './message-content';

const card: ReportCard = {
  schemaVersion: 1,
  school: { code: '79763501', name: 'Trường THCS Long Bình' },
  schoolYear: '2026-2027',
  term: 1,
  className: '6A1',
  homeroomTeacher: null,
  pupil: { studentId: 'abcdefghijklmnopqrstuvwx', code: 'HS1', fullName: 'Đặng Thị Ngọc Ánh', dateOfBirth: null },
  regulation: { id: 'TT22/2021', version: '1', title: 'Thông tư 22/2021/TT-BGDĐT' },
  subjects: [
    { offeringId: 'o', name: 'Toán', mode: 'score', marks: [], result: '8,7', teacher: null, explanation: null },
  ],
  words: { academic: 'Kết quả học tập', conduct: 'Kết quả rèn luyện', subjectAverage: 'ĐTBm' },
  overall: null,
  academic: 'Tốt',
  conduct: 'Tốt',
  title: null,
  absences: { excused: 0, unexcused: 0 },
};

it('says which child, and where to read, but no score', () => {
  const { sms, subject, text, html, summary } = contentOfCard(card, 'https://truong.example.vn');
  expect(sms).toMatch(/Dang Thi Ngoc Anh.*https:\/\/truong\.example\.vn\/phu-huynh$/);
  expect(sms.length).toBeLessThanOrEqual(160);
  for (const words of [subject, text, html, summary]) expect(words).toContain('Đặng Thị Ngọc Ánh');
  for (const words of [text, html]) {
    expect(words).toContain('https://truong.example.vn/phu-huynh/con/abcdefghijklmnopqrstuvwx/2026-2027/1');
  }
  for (const words of [sms, subject, text, html, summary]) expect(words).not.toMatch(/8,7|Tốt/);
});

it('is one message a pupil and term', () => {
  expect(termPublishedKey(card)).toBe('term-published/abcdefghijklmnopqrstuvwx/2026-2027/1');
});

import type { SubjectResult } from '@cong-truong/domain/regulations/regulation';
import { distributionOf } from './distribution';

const subject = { offeringId: 'o', subject: 'TOAN', missing: [] };
const score = (averageTenths: number): SubjectResult => ({
  ...subject,
  status: 'complete',
  averageTenths,
  passed: null,
});
const comment = (passed: boolean): SubjectResult => ({ ...subject, status: 'complete', averageTenths: null, passed });
const incomplete: SubjectResult = { ...subject, status: 'incomplete', averageTenths: null, passed: null };

it('counts each bound into the better band', () => {
  const { assessed, bands } = distributionOf([80, 79, 65, 64, 50, 49, 35, 34, 0, 100].map(score), false, 'TT58/2011');
  expect(assessed).toBe(10);
  expect(bands.map(({ label, count }) => [label, count])).toEqual([
    ['Giỏi 8,0–10', 2],
    ['Khá 6,5–7,9', 2],
    ['TB 5,0–6,4', 2],
    ['Yếu 3,5–4,9', 2],
    ['Kém dưới 3,5', 2],
    ['TB trở lên', 6],
  ]);
});

it('has shares that add up to 100,00', () => {
  const { bands } = distributionOf([90, 70, 60].map(score), false, 'TT22/2021');
  expect(bands.map(({ percent }) => percent)).toEqual(['33,34', '33,33', '33,33', '0,00', '0,00', '100,00']);
});

it('counts Đạt and Chưa đạt in comment subjects, and leaves out who has no result', () => {
  const { assessed, bands } = distributionOf(
    [comment(true), comment(true), comment(false), incomplete],
    true,
    'TT58/2011',
  );
  expect(assessed).toBe(3);
  expect(bands).toEqual([
    { label: 'Đ', count: 2, percent: '66,67' },
    { label: 'CĐ', count: 1, percent: '33,33' },
  ]);
});

it('is empty in an empty class', () => {
  expect(distributionOf([], true, 'TT22/2021')).toEqual({
    assessed: 0,
    bands: [
      { label: 'Đ', count: 0, percent: '0,00' },
      { label: 'CĐ', count: 0, percent: '0,00' },
    ],
  });
});

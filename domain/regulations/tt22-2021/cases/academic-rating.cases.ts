import type { AcademicRating } from '../../regulation';

/** A pupil with the same average in all eight score subjects but the named ones, and the named comment subjects Chưa đạt. */
export interface RatingCase {
  readonly article: string;
  readonly why: string;
  readonly all: number;
  readonly but?: Readonly<Record<string, number>>;
  readonly failed?: readonly string[];
  readonly rating: AcademicRating;
}

/** Averages are tenths; each threshold has a case on it and one a tenth, or one subject, below. */
export const RATING_CASES: readonly RatingCase[] = [
  { article: 'Đ.9 k.2 a', why: 'all 8,0', all: 80, rating: 'good' },
  { article: 'Đ.9 k.2 a', why: 'six at 8,0, two at 6,5', all: 80, but: { GDCD: 65, TINHOC: 65 }, rating: 'good' },
  { article: 'Đ.9 k.2 a', why: 'only five at 8,0', all: 80, but: { GDCD: 79, TINHOC: 79, KHTN: 79 }, rating: 'fair' },
  {
    article: 'Đ.9 k.2 a',
    why: 'seven at 8,0, one 6,4: one step down is not raised',
    all: 80,
    but: { TINHOC: 64 },
    rating: 'fair',
  },
  { article: 'Đ.9 k.2 b', why: 'all 6,5', all: 65, rating: 'fair' },
  { article: 'Đ.9 k.2 b', why: 'six at 6,5, two at 5,0', all: 65, but: { GDCD: 50, TINHOC: 50 }, rating: 'fair' },
  {
    article: 'Đ.9 k.2 b',
    why: 'only five at 6,5',
    all: 65,
    but: { GDCD: 64, TINHOC: 64, KHTN: 64 },
    rating: 'achieved',
  },
  { article: 'Đ.9 k.3', why: 'Khá down to Đạt by a 4,9 is one step', all: 70, but: { TINHOC: 49 }, rating: 'achieved' },
  { article: 'Đ.9 k.2 c', why: 'all 5,0', all: 50, rating: 'achieved' },
  { article: 'Đ.9 k.2 c', why: 'six at 5,0, two at 3,5', all: 50, but: { GDCD: 35, TINHOC: 35 }, rating: 'achieved' },
  {
    article: 'Đ.9 k.2 c',
    why: 'only five at 5,0',
    all: 50,
    but: { GDCD: 49, TINHOC: 49, KHTN: 49 },
    rating: 'notAchieved',
  },
  {
    article: 'Đ.9 k.2 d',
    why: 'one 3,4 and no better than Đạt without it',
    all: 60,
    but: { TINHOC: 34 },
    rating: 'notAchieved',
  },
  { article: 'Đ.9 k.2 c', why: 'one comment subject may be Chưa đạt', all: 60, failed: ['GDTC'], rating: 'achieved' },
  { article: 'Đ.9 k.2 d', why: 'two may not', all: 85, failed: ['GDTC', 'NGHETHUAT'], rating: 'notAchieved' },
  { article: 'Đ.9 k.3', why: 'Tốt down to Đạt by a 4,9: up to Khá', all: 85, but: { TINHOC: 49 }, rating: 'fair' },
  {
    article: 'Đ.9 k.3',
    why: 'Tốt down to Chưa đạt by a 3,4: one step up only',
    all: 85,
    but: { TINHOC: 34 },
    rating: 'achieved',
  },
  {
    article: 'Đ.9 k.3',
    why: 'Khá down to Chưa đạt by a 3,4: up to Đạt',
    all: 70,
    but: { TINHOC: 34 },
    rating: 'achieved',
  },
  { article: 'Đ.9 k.3', why: 'two subjects: not raised', all: 85, but: { TINHOC: 49, GDCD: 49 }, rating: 'achieved' },
  {
    article: 'Đ.9 k.3',
    why: 'one comment subject lowers Tốt to Đạt: up to Khá [I]',
    all: 85,
    failed: ['GDTC'],
    rating: 'fair',
  },
  {
    article: 'Đ.9 k.3',
    why: 'one comment subject lowers Khá to Đạt: one step',
    all: 70,
    failed: ['GDTC'],
    rating: 'achieved',
  },
  {
    article: 'Đ.9 k.3',
    why: 'a score and a comment subject: not one',
    all: 85,
    but: { TINHOC: 40 },
    failed: ['HDTNHN'],
    rating: 'achieved',
  },
  {
    article: 'Đ.9 k.3',
    why: 'with a 10 in its place there would be six at 8,0 [I]',
    all: 80,
    but: { KHTN: 70, CONGNGHE: 70, TINHOC: 40 },
    rating: 'fair',
  },
  { article: 'Đ.9 k.3', why: 'Tốt down to Khá by a 5,0 is one step', all: 85, but: { TINHOC: 50 }, rating: 'fair' },
  { article: 'Đ.9 k.3', why: 'a 3,5 is still a fall to Đạt: up to Khá', all: 85, but: { TINHOC: 35 }, rating: 'fair' },
  {
    article: 'Đ.9 k.3',
    why: 'Khá down to Đạt by a 3,5 is one step',
    all: 70,
    but: { TINHOC: 35 },
    rating: 'achieved',
  },
  {
    article: 'Đ.9 k.3',
    why: 'five at 8,0: with the comment subject Đạt there would still not be six',
    all: 80,
    but: { GDCD: 70, KHTN: 70, TINHOC: 70 },
    failed: ['GDTC'],
    rating: 'achieved',
  },
];

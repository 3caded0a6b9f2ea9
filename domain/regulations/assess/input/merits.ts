import { z } from 'zod';
import type { CertificateGrade, Prize, PriorityGroup } from '../../admission/bonus';
import { refuse, shown } from './issue';
import { word } from './words';

const priorityGroup = z.unknown().transform((input, context): PriorityGroup => {
  if (input === 1 || input === 2 || input === 3) return input;
  return refuse(context, {
    code: 'input.unknownLevel',
    message: `nhóm ưu tiên phải là 1, 2 hoặc 3; không nhận ${shown(input)}`,
    input,
  });
});

const prize = word<Prize>('giải', {
  nhất: 'first',
  Nhất: 'first',
  nhì: 'second',
  Nhì: 'second',
  ba: 'third',
  Ba: 'third',
});

const certificate = word<CertificateGrade>('loại chứng chỉ nghề', {
  G: 'excellent',
  Giỏi: 'excellent',
  giỏi: 'excellent',
  K: 'fair',
  Khá: 'fair',
  khá: 'fair',
  Tb: 'average',
  'Trung bình': 'average',
  'trung bình': 'average',
});

/** One of a kind, several, or none. */
function anyNumber<Merit>(merit: z.ZodType<Merit>) {
  return merit
    .transform((one): readonly Merit[] => [one])
    .or(z.array(merit).readonly())
    .or(z.null().transform((): readonly Merit[] => []));
}

/** What a candidate has besides papers; in the words of the province's form. */
export const meritFields = {
  priorityGroup: anyNumber(priorityGroup).default([]),
  prize: anyNumber(prize).default([]),
};

export const certificateField = { nghe: anyNumber(certificate).default([]) };

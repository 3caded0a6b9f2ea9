import { z } from 'zod';

/** As the form sends it; what the CMS asks for besides, it checks itself (its words are shown to the visitor). */
const line = (name: string, most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(most, `${name} dài quá ${most} chữ cái. Xin viết ngắn lại.`));

export const askedForm = z.object({
  topic: line('Chủ đề', 120),
  question: z
    .string()
    .default('')
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(10, 'Câu hỏi quá ngắn. Xin viết rõ điều cần hỏi, ít nhất 10 chữ cái.')
        .max(1000, 'Câu hỏi dài quá 1.000 chữ cái. Xin viết ngắn lại, hoặc gửi làm hai câu.'),
    ),
  askerName: line('Họ tên', 100),
  askerContact: line('Cách liên hệ', 200),
});
export type AskedForm = z.output<typeof askedForm>;

/** A field that no person sees: what fills it is a program. */
export const TRAP = 'website';

/** What was typed, to be shown again; never more than the form would take. */
export function typedIn(fields: URLSearchParams): AskedForm {
  const text = (name: string, most: number) => (fields.get(name) ?? '').slice(0, most);
  return {
    topic: text('topic', 120),
    question: text('question', 1000),
    askerName: text('askerName', 100),
    askerContact: text('askerContact', 200),
  };
}

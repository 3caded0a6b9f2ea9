import { z } from 'zod';
import { checkText } from '../content/check-text';

const line = (name: string, most: number) =>
  z
    .string({ error: `${name}: cần là chữ.` })
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .superRefine((text, context) => {
      const problem = checkText(text, most);
      if (problem) context.addIssue({ code: 'custom', message: `${name}: ${problem}` });
    });

/** What a visitor sends through the portal. The text is kept as it was typed, in one spelling and without control characters. */
export const askedQuestion = z.strictObject({
  siteCode: z.string().regex(/^[\w-]{1,32}$/, 'Không rõ câu hỏi gửi đến trường nào.'),
  topic: line('Chủ đề', 120).default(''),
  question: z
    .string({ error: 'Câu hỏi: hãy nhập nội dung cần hỏi.' })
    .transform((text) => withoutControls(text.normalize('NFC')).trim())
    .superRefine((text, context) => {
      const problem = text.length < 10 ? 'quá ngắn, hãy viết rõ điều cần hỏi.' : checkText(text, 1000);
      if (problem) context.addIssue({ code: 'custom', message: `Câu hỏi: ${problem}` });
    }),
  askerName: line('Họ tên', 100).default(''),
  askerContact: line('Cách liên hệ', 200).default(''),
});

export type AskedQuestion = z.output<typeof askedQuestion>;

/** Line breaks and tabs stay. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e]/g, '');
}

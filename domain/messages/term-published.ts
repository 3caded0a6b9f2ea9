import { AppError } from '../errors/app-error';
import type { Term } from '../regulations/regulation';
import type { EmailText } from './email-of-text';
import { escapeHtml } from './escape-html';
import { SMS_LENGTH, smsText } from './sms-text';

/** What the messages of a published term say. No scores: they are read after signing in. */
export interface TermPublished {
  readonly pupilName: string;
  readonly className: string;
  readonly schoolName: string;
  readonly term: Term;
  /** E.g. `2026-2027`. */
  readonly schoolYear: string;
  /** Address of the report card in the portal; leads to the sign-in first. */
  readonly link: string;
}

/**
 * The SMS: unaccented, one part, always with the child's whole name and the link. Where it would be too long, the school year and
 * then the school are left out.
 *
 * @throws AppError `message.tooLong` when name and link alone do not fit, `message.badLink`
 */
export function termPublishedSms(message: TermPublished): string {
  const { pupilName, className, schoolName, term, schoolYear, link } = message;
  const address = webAddress(link);
  const news = `ket qua hoc ky ${term}`;
  const pupil = `em ${pupilName} lop ${className}`;
  const candidates = [
    `${schoolName}: da co ${news} nam hoc ${schoolYear} cua ${pupil}. Xem tai`,
    `${schoolName}: da co ${news} cua ${pupil}. Xem tai`,
    `Da co ${news} cua ${pupil}. Xem tai`,
    `Ket qua HK${term} cua em ${pupilName}:`,
  ];
  const fitting = candidates.map((text) => `${smsText(text)} ${address}`).find((text) => text.length <= SMS_LENGTH);
  if (fitting !== undefined) return fitting;
  throw new AppError({
    kind: 'invalid',
    code: 'message.tooLong',
    message: 'Tin nhắn quá dài để gửi trong một SMS. Hãy rút ngắn địa chỉ trang của trường.',
    logMessage: `term-published SMS does not fit into ${SMS_LENGTH} characters`,
    details: { linkLength: link.length },
  });
}

/** The email, as plain text and as HTML. @throws AppError `message.badLink` */
export function termPublishedEmail(message: TermPublished): EmailText {
  const { pupilName, className, schoolName, schoolYear } = message;
  const link = webAddress(message.link);
  const term = message.term === 1 ? 'học kỳ I' : 'học kỳ II';
  const subject = oneLine(`Kết quả ${term} năm học ${schoolYear} của em ${pupilName}`);
  const sentences = [
    'Kính gửi Quý phụ huynh,',
    `${schoolName} đã công bố kết quả ${term} năm học ${schoolYear} của em ${pupilName}, lớp ${className}.`,
    'Quý phụ huynh vui lòng đăng nhập để xem phiếu liên lạc:',
  ];
  const closing = [
    'Nếu thấy kết quả chưa đúng, xin liên hệ giáo viên chủ nhiệm hoặc văn phòng nhà trường.',
    'Trân trọng,',
    schoolName,
  ];
  const text = [...sentences, link, ...closing].join('\n\n');
  const html = [
    '<!doctype html>',
    '<html lang="vi"><head><meta charset="utf-8"><title>',
    escapeHtml(subject),
    '</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a">',
    ...sentences.map(paragraph),
    `<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 18px;background:#0b5cad;color:#ffffff;`,
    'border-radius:6px;text-decoration:none">Xem phiếu liên lạc</a></p>',
    `<p style="font-size:14px;color:#555555">Nếu nút không mở được, hãy sao chép địa chỉ này: ${escapeHtml(link)}</p>`,
    ...closing.map(paragraph),
    '</body></html>',
  ].join('');
  return { subject, text, html };
}

function paragraph(sentence: string): string {
  return `<p>${escapeHtml(sentence)}</p>`;
}

/** A header must not be continued by a name with a line break. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The link goes out as it is, so it must be a web address of plain characters. */
function webAddress(link: string): string {
  if (/^https?:\/\/[!-~]+$/u.test(link)) return link;
  throw new AppError({
    kind: 'invalid',
    code: 'message.badLink',
    message: 'Địa chỉ xem kết quả không hợp lệ. Hãy kiểm tra cấu hình địa chỉ của cổng thông tin.',
    logMessage: 'the link of a term-published message is no http(s) address of ASCII characters',
  });
}

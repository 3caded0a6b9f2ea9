import { isFetchError } from '@strapi/strapi/admin';
import { z } from 'zod';

/** Why a request brought nothing, as far as a screen must tell cases apart. The message is for the person. */
export interface Failure {
  readonly kind: 'offline' | 'signedOut' | 'forbidden' | 'notFound' | 'invalid' | 'closed' | 'busy' | 'broken';
  readonly message: string;
  /** The server's stable code of the error. */
  readonly code: string | null;
  readonly cells: readonly CellProblem[];
}

/** A cell that the server refuses, with the reason. */
export interface CellProblem {
  readonly studentId: string;
  readonly column: string | null;
  readonly message: string;
}

const problemSchema = z.object({
  studentId: z.string(),
  column: z
    .string()
    .nullish()
    .transform((column) => column ?? null),
  message: z.string(),
});
const detailsSchema = z.object({
  code: z.string().nullish().catch(null),
  cells: z.array(problemSchema).catch([]).default([]),
});

/** Words for errors that do not come from the grade book itself (a proxy, the CMS, the network). */
const WORDS: Readonly<Record<Failure['kind'], string>> = {
  offline: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  signedOut: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
  forbidden:
    'Thầy/Cô không có quyền xem hoặc sửa phần này. Nếu phân công đã thay đổi, hãy liên hệ văn phòng nhà trường.',
  notFound: 'Không tìm thấy nội dung này. Có thể lớp hoặc môn học đã được sửa; hãy chọn lại.',
  invalid: 'Máy chủ không nhận dữ liệu này.',
  closed: 'Sổ đã khóa, không sửa được nữa.',
  busy: 'Đang có một lượt xử lí khác. Hãy đợi lượt đó xong.',
  broken: 'Máy chủ gặp lỗi. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo quản trị hệ thống.',
};

/** What was thrown by the fetch client, as a failure. */
export function failureOf(error: unknown): Failure {
  if (!isFetchError(error)) return failure(error instanceof z.ZodError ? 'broken' : 'offline');
  const kind = kindOf(error.status ?? error.code ?? 500);
  const details = detailsSchema.safeParse(error.response?.data.error.details).data;
  const code = details?.code ?? null;
  // Only our own errors carry a code, and only theirs are written for the person.
  return { ...failure(kind), ...(code === null ? {} : { message: error.message }), code, cells: details?.cells ?? [] };
}

export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function failure(kind: Failure['kind']): Failure {
  return { kind, message: WORDS[kind], code: null, cells: [] };
}

function kindOf(status: number): Failure['kind'] {
  switch (status) {
    case 401:
      return 'signedOut';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 409:
      return 'busy';
    case 423:
      return 'closed';
    case 408:
    case 425:
    case 429:
    case 502:
    case 503:
    case 504:
      return 'offline';
    default:
      return status >= 500 ? 'broken' : 'invalid';
  }
}

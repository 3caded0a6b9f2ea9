import 'server-only';
import { CLIENT_ADDRESS_HEADER } from '@/data/client-address';
import { isFromOwnPage } from '@/data/family/request-origin';
import { visitorLimit } from '@/data/visitor-limit';
import type { SiteRouteContext } from '@/feeds/site-route';
import { askedForm, TRAP, typedIn, type AskedForm } from './asked-form';
import { handOnQuestion } from './hand-on-question';

export type Taken =
  | { readonly kind: 'taken' }
  | {
      readonly kind: 'again';
      readonly status: number;
      readonly typed: AskedForm;
      readonly problems: readonly string[];
      readonly retrySeconds?: number;
    };

const MOST_BYTES = 32_768;
/** No CAPTCHA: it would shut out who cannot see. A visitor asks now and then, a program all the time. */
const limit = visitorLimit('questions', { points: 5, duration: 15 * 60 });

const UNAVAILABLE = 'Chưa gửi được vì hệ thống đang bận. Xin thử lại sau ít phút, hoặc gọi điện đến trường.';
const NOT_OUR_FORM = 'Biểu mẫu này không được gửi từ trang của trường. Xin gửi lại từ đây.';

export async function takeQuestion(request: Request, { site }: Pick<SiteRouteContext, 'site'>): Promise<Taken> {
  const fields = await readForm(request);
  const typed = typedIn(fields);
  if (!isFromOwnPage(Object.fromEntries(request.headers)))
    return { kind: 'again', status: 403, typed, problems: [NOT_OUR_FORM] };
  // A program is told that all went well and learns nothing.
  if ((fields.get(TRAP) ?? '') !== '') return { kind: 'taken' };
  const asked = askedForm.safeParse(Object.fromEntries(fields));
  if (!asked.success) {
    return { kind: 'again', status: 422, typed, problems: asked.error.issues.map(({ message }) => message) };
  }
  const wait = await limit.take(request.headers.get(CLIENT_ADDRESS_HEADER) ?? 'unknown');
  if (wait !== null) {
    const problem = `Vừa có quá nhiều câu hỏi từ đường mạng này. Xin gửi lại sau ${Math.ceil(wait / 60)} phút, hoặc gọi điện đến trường.`;
    return { kind: 'again', status: 429, typed, problems: [problem], retrySeconds: wait };
  }
  const handed = await handOnQuestion(site.code, asked.data);
  switch (handed.kind) {
    case 'taken':
      return { kind: 'taken' };
    case 'refused':
      return { kind: 'again', status: handed.status, typed, problems: [handed.message] };
    case 'unavailable':
      return { kind: 'again', status: 503, typed, problems: [UNAVAILABLE], retrySeconds: 60 };
  }
}

/** The form is small; what is not, or says it is something else, is not read. */
async function readForm(request: Request): Promise<URLSearchParams> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  return new URLSearchParams(isForm && length <= MOST_BYTES ? await request.text() : '');
}

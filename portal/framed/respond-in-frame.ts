import 'server-only';
import { html, type Html } from '@/family/page/html';
import { isMount } from '@/ui/frame/resolve-site';
import { frameOf } from './frame';

export interface FramedAnswer {
  readonly title: string;
  readonly content: Html;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole page with the site's own head and foot, written for this visitor and kept by nobody. */
export async function respondInFrame(
  { mount, slug }: { readonly mount: string; readonly slug: string },
  answer: FramedAnswer,
): Promise<Response> {
  const frame = isMount(mount) ? await frameOf(mount, slug) : null;
  if (frame === null) return page('', 404, {});
  if (frame.kind === 'other') return page(frame.page, frame.status, {});
  const { beforeTitle, betweenTitleAndContent, afterContent } = frame.parts;
  const title = html`<title>${answer.title}</title>`;
  return page(
    beforeTitle + title.text + betweenTitleAndContent + answer.content.text + afterContent,
    answer.status ?? 200,
    answer.headers ?? {},
  );
}

function page(text: string, status: number, headers: Readonly<Record<string, string>>): Response {
  const body = Buffer.from(text);
  return new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(body.byteLength),
      'cache-control': 'private, no-store',
      ...headers,
    },
  });
}

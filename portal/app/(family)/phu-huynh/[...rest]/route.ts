import { messagePage, NO_SUCH_PAGE } from '@/family/page/message-page';
import { respondWithPage } from '@/family/page/respond';

export async function GET(_request: Request): Promise<Response> {
  return respondWithPage(messagePage(NO_SUCH_PAGE), { status: 404 });
}

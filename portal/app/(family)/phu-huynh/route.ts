import { readChildren } from '@/data/family/read-children';
import { sessionOf } from '@/data/family/session';
import { childrenPage } from '@/family/children/children-page';
import { handleFamilyRequest } from '@/family/page/handle';
import { redirectAfterForm, respondWithPage } from '@/family/page/respond';
import { signInPath } from '@/family/sign-in/sign-in-path';

export async function GET(request: Request): Promise<Response> {
  return handleFamilyRequest(async () => {
    const session = sessionOf(request);
    const family = session === null ? null : await readChildren(session);
    if (family === null) return redirectAfterForm(signInPath('/phu-huynh'));
    return respondWithPage(childrenPage({ ...family, now: new Date() }));
  });
}

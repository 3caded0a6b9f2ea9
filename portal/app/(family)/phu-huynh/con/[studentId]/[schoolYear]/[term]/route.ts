import { readReportCard } from '@/data/family/read-report-card';
import { sessionOf } from '@/data/family/session';
import { handleFamilyRequest } from '@/family/page/handle';
import { messagePage, NO_SUCH_CARD } from '@/family/page/message-page';
import { redirectAfterForm, respondWithPage } from '@/family/page/respond';
import { reportCardPage } from '@/family/report-card/report-card-page';
import { signInPath } from '@/family/sign-in/sign-in-path';
import { cardAddress } from '@/routing/card-address';

type Context = RouteContext<'/phu-huynh/con/[studentId]/[schoolYear]/[term]'>;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return handleFamilyRequest(async () => {
    const address = cardAddress.safeParse(await params);
    const session = sessionOf(request);
    if (!address.success) return session === null ? signedOut('/phu-huynh') : notFound();
    const { studentId, schoolYear, term } = address.data;
    const here = `/phu-huynh/con/${studentId}/${schoolYear}/${term}`;
    if (session === null) return signedOut(here);
    const reading = await readReportCard(session, address.data);
    switch (reading.kind) {
      case 'found':
        return respondWithPage(reportCardPage(reading.card, reading.frozenAt));
      case 'notFound':
        return notFound();
      case 'signedOut':
        return signedOut(here);
    }
  });
}

function notFound(): Response {
  return respondWithPage(messagePage(NO_SUCH_CARD), { status: 404 });
}

function signedOut(here: string): Response {
  return redirectAfterForm(signInPath(here));
}

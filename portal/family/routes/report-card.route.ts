import { readReportCard } from '../../data/family/read-report-card';
import { sessionOf } from '../../data/family/session';
import { cardAddress } from '../../routing/card-address';
import { answerWithPacked, answerWithPage, redirectAfterForm, type FamilyAnswer } from '../page/answer';
import { familyDocument } from '../page/family-page';
import { messagePage, NO_SUCH_CARD } from '../page/message-page';
import { packPage } from '../page/packed-page';
import { reportCardPage } from '../report-card/report-card-page';
import { signInPath } from '../sign-in/sign-in-path';
import { madeCards } from './made-cards';
import type { FamilyRoute } from './family-route';

export const reportCardRoute: FamilyRoute = {
  path: /^\/phu-huynh\/con\/(?<studentId>[^/]+)\/(?<schoolYear>[^/]+)\/(?<term>[^/]+)$/,

  async get({ headers }, parts) {
    const address = cardAddress.safeParse(parts);
    const session = sessionOf(headers);
    if (!address.success) return session === null ? signedOut('/phu-huynh') : notFound();
    const { studentId, schoolYear, term } = address.data;
    const here = `/phu-huynh/con/${studentId}/${schoolYear}/${term}`;
    if (session === null) return signedOut(here);
    const made = madeCards.get(here);
    const reading = await readReportCard(session, address.data, made?.version ?? null);
    switch (reading.kind) {
      case 'unchanged':
        // The database has just said that this family may read this very version.
        return made === undefined ? notFound() : answerWithPacked(made.page, made.style);
      case 'found': {
        const content = reportCardPage(reading.card, reading.frozenAt);
        const page = await packPage(familyDocument(content));
        madeCards.set(here, { version: reading.version, page, style: content.style }, page.packed.length);
        return answerWithPacked(page, content.style);
      }
      case 'notFound':
        return notFound();
      case 'signedOut':
        return signedOut(here);
    }
  },
};

function notFound(): Promise<FamilyAnswer> {
  return answerWithPage(messagePage(NO_SUCH_CARD), { status: 404 });
}

function signedOut(here: string): FamilyAnswer {
  return redirectAfterForm(signInPath(here));
}

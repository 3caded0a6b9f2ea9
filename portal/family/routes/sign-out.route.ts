import { isFromOwnPage } from '../../data/family/request-origin';
import { endSession } from '../../data/family/session';
import { answerWithPage, redirectAfterForm } from '../page/answer';
import { messagePage, NOT_OUR_FORM } from '../page/message-page';
import { signInPath } from '../sign-in/sign-in-path';
import type { FamilyRoute } from './family-route';

export const signOutRoute: FamilyRoute = {
  path: /^\/phu-huynh\/dang-xuat$/,
  async post({ headers }) {
    if (!isFromOwnPage(headers)) return answerWithPage(messagePage(NOT_OUR_FORM), { status: 403 });
    return redirectAfterForm(signInPath('/phu-huynh'), { 'set-cookie': await endSession(headers) });
  },
};

import { readChildren } from '../../data/family/read-children';
import { sessionOf } from '../../data/family/session';
import { childrenPage } from '../children/children-page';
import { answerWithPage, redirectAfterForm } from '../page/answer';
import { signInPath } from '../sign-in/sign-in-path';
import type { FamilyRoute } from './family-route';

export const childrenRoute: FamilyRoute = {
  path: /^\/phu-huynh$/,
  async get({ headers }) {
    const session = sessionOf(headers);
    const family = session === null ? null : await readChildren(session);
    if (family === null) return redirectAfterForm(signInPath('/phu-huynh'));
    return answerWithPage(childrenPage({ ...family, now: new Date() }));
  },
};

import { clientAddress } from '../data/client-address';
import { answerWithoutPage, answerWithPage, type FamilyAnswer } from '../family/page/answer';
import { withoutFail } from '../family/page/handle';
import { messagePage, NO_SUCH_PAGE } from '../family/page/message-page';
import type { FamilyRequest } from '../family/page/request';
import type { FamilyRoute } from '../family/routes/family-route';
import { FAMILY_ROUTES } from '../family/routes/routes';
import { readForm } from './read-form';
import type { Visit } from './visit';

/** Answers a visit to the families' side. */
export function familySide(visit: Visit): Promise<FamilyAnswer> {
  const { pathname, request } = visit;
  return withoutFail(async () => {
    if (pathname.endsWith('/')) return answerWithoutPage(308, { location: pathname.replace(/\/+$/, '') });
    for (const route of FAMILY_ROUTES) {
      const match = route.path.exec(pathname);
      if (match === null) continue;
      const handle = handlerFor(route, request.method);
      if (handle === undefined) return answerWithoutPage(405, { allow: methodsOf(route) });
      return handle(familyRequest(visit), match.groups ?? {});
    }
    return answerWithPage(messagePage(NO_SUCH_PAGE), { status: 404 });
  });
}

function handlerFor({ get, post }: FamilyRoute, method: string | undefined): FamilyRoute['get'] {
  if (method === 'GET' || method === 'HEAD') return get;
  return method === 'POST' ? post : undefined;
}

function methodsOf({ get, post }: FamilyRoute): string {
  return [...(get ? ['GET', 'HEAD'] : []), ...(post ? ['POST'] : [])].join(', ');
}

function familyRequest({ request, query, trustedProxies }: Visit): FamilyRequest {
  const { headers, socket } = request;
  return {
    headers,
    get query() {
      return new URLSearchParams(query);
    },
    get clientAddress() {
      return clientAddress(socket.remoteAddress, headers['x-forwarded-for']?.toString(), trustedProxies);
    },
    form: () => readForm(request),
  };
}

import { json, type Answer, type Handler } from '../../http/serve';
import type { MailboxStore } from '../store';
import { listPage, type Filter } from './list-page';
import { REFRESH } from './refresh';
import { STYLES } from './styles';

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'";
/** A mail is other people's HTML: it runs nothing and loads nothing; its links open in a page of their own. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The page for people, and the same as JSON for programs. */
export function createPages(store: MailboxStore): Handler {
  return async (request, url) => {
    if (request.method !== 'GET') return null;
    switch (url.pathname) {
      case '/':
        return page(listPage(store.entries(), filterOf(url), String(store.revision())), PAGE_POLICY);
      case '/messages.json':
        return json(200, store.entries());
      case '/version':
        return { status: 200, headers: { 'content-type': 'text/plain' }, body: String(store.revision()) };
      case '/styles.css':
        return { status: 200, headers: { 'content-type': 'text/css' }, body: STYLES };
      case '/refresh.js':
        return { status: 200, headers: { 'content-type': 'text/javascript' }, body: REFRESH };
      default:
        return mailContent(store, url.pathname);
    }
  };
}

function mailContent(store: MailboxStore, pathname: string): Answer | null {
  const id = /^\/messages\/([0-9a-f-]{36})\/html$/.exec(pathname)?.[1];
  const found = id === undefined ? null : store.find(id);
  return found?.kind === 'email' ? page(`<base target="_blank">${found.html}`, MAIL_POLICY) : null;
}

function page(body: string, policy: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
    },
    body,
  };
}

function filterOf(url: URL): Filter {
  const filter = url.searchParams.get('loc');
  return filter === 'email' || filter === 'sms' ? filter : 'all';
}

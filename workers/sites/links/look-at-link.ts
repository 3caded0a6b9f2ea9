import type { LinkFinding } from '@cong-truong/database/sites/links';
import { errorField } from '../../errors/error-fields';
import { askHead, NotAllowedError, type AskOptions } from './ask-head';

type Verdict = Pick<LinkFinding, 'verdict' | 'result'>;

const MOST_HOPS = 5;
/** Servers that do not know HEAD, or answer programs otherwise than people. */
const ASK_AGAIN: readonly number[] = [400, 403, 404, 405, 406, 410, 500, 501, 503];

/** Follows a link to its end, a step at a time: each is looked at before it is taken. */
export async function lookAtLink(url: string, options: AskOptions): Promise<Verdict> {
  let here = url;
  try {
    for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
      const { status, location } = await ask(here, options);
      if (status < 300 || status >= 400 || location === null) return verdictOf(status);
      here = new URL(location, here).href;
    }
    return { verdict: 'broken', result: 'tooManyRedirects' };
  } catch (error) {
    return verdictOnError(error);
  }
}

async function ask(url: string, options: AskOptions) {
  const head = await askHead(url, 'HEAD', options);
  return ASK_AGAIN.includes(head.status) ? askHead(url, 'GET', options) : head;
}

/** Only what is surely gone is broken: a server that wants a password, or fewer questions, is there. */
function verdictOf(status: number): Verdict {
  if (status === 404 || status === 410) return { verdict: 'broken', result: String(status) };
  return { verdict: status >= 500 ? 'away' : 'ok', result: String(status) };
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  ETIMEDOUT: 'timeout',
  ABORT_ERR: 'timeout',
};

function verdictOnError(error: unknown): Verdict {
  if (error instanceof NotAllowedError) return { verdict: 'broken', result: error.reason };
  const code = errorField(error, 'code');
  if (code === 'ERR_INVALID_URL') return { verdict: 'broken', result: 'badAddress' };
  if (typeof code !== 'string') return { verdict: 'away', result: 'noAnswer' };
  const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|TLS|SSL/.test(code);
  return { verdict: 'away', result: WORDS[code] ?? (certificate ? 'certificate' : 'noAnswer') };
}

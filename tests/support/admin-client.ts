import { accountOf } from './accounts';
import type { DemonstrationAccount } from '@cong-truong/database/demonstration/accounts';

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
}

/** Speaks to the CMS as one signed-in person (or as nobody, without a token). */
export class AdminClient {
  constructor(
    private readonly baseUrl: string,
    readonly token?: string,
  ) {}

  static async signIn(
    baseUrl: string,
    account: Pick<DemonstrationAccount, 'login' | 'password'>,
  ): Promise<AdminClient> {
    const response = await patiently(`${baseUrl}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: account.login, password: account.password }),
    });
    if (!response.ok)
      throw new Error(`${account.login} could not sign in: ${response.status} ${await response.text()}`);
    const { data } = (await response.json()) as { data: { token: string } };
    return new AdminClient(baseUrl, data.token);
  }

  static signInAs(baseUrl: string, role: DemonstrationAccount['role'], where?: string): Promise<AdminClient> {
    return AdminClient.signIn(baseUrl, accountOf(role, where));
  }

  async send<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: parse(text) as T };
  }

  /** Sends a form with files. */
  async upload<T = unknown>(path: string, form: FormData): Promise<Answer<T>> {
    const headers = this.token ? { authorization: `Bearer ${this.token}` } : {};
    const response = await fetch(`${this.baseUrl}${path}`, { method: 'POST', headers, body: form });
    return { status: response.status, body: parse(await response.text()) as T };
  }

  /** A file as it comes. */
  async download(path: string): Promise<Buffer> {
    const response = await fetch(`${this.baseUrl}${path}`, { headers: { authorization: `Bearer ${this.token}` } });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  get<T = unknown>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path);
  }
}

/** A connection that was kept from before a restart breaks at its first use: then once more, on a new one. */
function patiently(url: string, request: RequestInit): Promise<Response> {
  return fetch(url, request).catch(() => fetch(url, request));
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

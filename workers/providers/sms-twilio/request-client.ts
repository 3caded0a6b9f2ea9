import RequestClient from 'twilio/lib/base/RequestClient';
import type Response from 'twilio/lib/http/response';

/** Twilio's own HTTP client, speaking to another host that understands the same interface. */
export class GatewayRequestClient extends RequestClient {
  readonly #base: URL;

  constructor(base: string, timeout: number) {
    super({ timeout });
    this.#base = new URL(base);
  }

  override request<TData>(options: RequestClient.RequestOptions<TData>): Promise<Response<TData>> {
    const uri = new URL(options.uri);
    uri.protocol = this.#base.protocol;
    uri.host = this.#base.host;
    return super.request({ ...options, uri: uri.href });
  }
}

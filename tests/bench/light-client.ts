import { Agent, request } from 'node:http';

/** Who loads a server on its own machine takes the time that is measured: a bare connection takes a third of what `fetch` does. */
export interface LightClient {
  put(path: string, body: string): Promise<{ readonly status: number; readonly text: string }>;
  close(): void;
}

/** One person with one connection that stays open. */
export function lightClient(baseUrl: string, token: string): LightClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    put: (path, body) =>
      new Promise((resolve, reject) => {
        const length = { 'content-length': Buffer.byteLength(body) };
        const asked = request(
          new URL(path, baseUrl),
          { method: 'PUT', agent, headers: { ...headers, ...length } },
          (answer) => {
            const parts: Buffer[] = [];
            answer.on('data', (part: Buffer) => parts.push(part));
            answer.on('end', () =>
              resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
            );
            answer.on('error', reject);
          },
        );
        asked.on('error', reject);
        asked.end(body);
      }),
    close: () => agent.destroy(),
  };
}

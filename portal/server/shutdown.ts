import type { Server } from 'node:http';

/** Shorter than a launcher or a cluster waits before it kills. */
const FINISH_WITHIN_MS = 6_000;

/** Resolves at the first SIGTERM or SIGINT; the second ends the program as it stands. */
export function signalToStop(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}

/** Stops taking visitors, lets what is being answered finish, and then cuts off who is still there. */
export async function closeServer(server: Server): Promise<void> {
  let cut: NodeJS.Timeout | undefined;
  // A connection that became a WebSocket (development) is none that the server could still cut: it is left to the system.
  const late = new Promise<void>((resolve) => {
    cut = setTimeout(resolve, FINISH_WITHIN_MS);
  });
  await Promise.race([late, new Promise((resolve) => server.close(resolve))]);
  clearTimeout(cut);
  server.closeAllConnections();
}

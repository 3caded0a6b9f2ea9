import { connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Cuts every connection and takes no new one. */
  interrupt(): void;
  restore(): void;
  close(): Promise<void>;
}

/** Stands between a program and a server, and can be pulled like a plug. */
export async function startTcpProxy(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let interrupted = false;
  const server = createServer((incoming) => {
    if (interrupted) return void incoming.destroy();
    const outgoing = connect(target);
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        incoming.destroy();
        outgoing.destroy();
      });
    }
    incoming.pipe(outgoing).pipe(incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  const cutAll = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    port: address.port,
    interrupt() {
      interrupted = true;
      cutAll();
    },
    restore: () => void (interrupted = false),
    async close() {
      cutAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a server listens, and how to end it. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no further requests and resolves when those under way are answered, or cut off after a grace. */
  readonly close: (graceMilliseconds?: number) => Promise<void>;
}

/** A server that could not begin to listen; the message is one sentence for people. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Begins to listen; port 0 takes any free one. Rejects with a `ListenError` that says in one sentence why it cannot. */
export function listen(
  app: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 20_000 }, app);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ListenError(sentence(error, host, port), { cause: error }));
    });
    server.listen({ host, port }, () => {
      const { address, port: taken } = server.address() as AddressInfo;
      const shown = address.includes(':') ? `[${address}]` : address;
      resolve({
        host: address,
        port: taken,
        url: `http://${shown}:${taken}`,
        close: (graceMilliseconds = 2000) =>
          new Promise((closed, failed) => {
            const cut = setTimeout(() => {
              server.closeAllConnections();
            }, graceMilliseconds);
            server.close((error) => {
              clearTimeout(cut);
              if (error) failed(error);
              else closed();
            });
            server.closeIdleConnections();
          }),
      });
    });
  });
}

function sentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use; stop what uses it or choose another with --port or PORT.`;
    case 'EACCES':
    case 'EPERM':
      return `Listening on port ${port} is not permitted; choose a port above 1023 with --port or PORT.`;
    case 'EADDRNOTAVAIL':
      return `${host} is no address of this machine; choose another with --host or HOST.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host name ${host} is not known; choose another with --host or HOST.`;
    case undefined:
    default:
      return `The server cannot listen on ${host}, port ${port}: ${error.message}.`;
  }
}

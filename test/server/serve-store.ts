import type { GraphStore } from '../../graph/store/graph-store.ts';
import { createApp, type AppOptions } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import type { Log } from '../../server/log.ts';

/** What a GraphQL answer holds. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly extensions?: Readonly<Record<string, unknown>>;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

/** A server over a store on a free port of the loopback, for one test file. */
export interface Served {
  readonly url: string;
  readonly logged: unknown[];
  /** The lines about requests that are over. */
  readonly observed: Record<string, unknown>[];
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Serves a store as the product would; `ask` posts a query as a client that accepts GraphQL responses. */
export async function serveStore(
  store: GraphStore,
  options: Partial<Omit<AppOptions, 'store' | 'log'>> = {},
): Promise<Served> {
  const logged: unknown[] = [];
  const note = (data: object, message: string): void => {
    logged.push({ data, message });
  };
  const observed: Record<string, unknown>[] = [];
  const observe = (data: object): void => {
    observed.push({ ...data });
  };
  const log: Log = { info: observe, warn: note, error: note };
  const listening = await listen(await createApp({ store, log, ...options }), { host: '127.0.0.1', port: 0 });
  return {
    url: `${listening.url}/graphql`,
    logged,
    observed,
    async ask(query, variables = {}) {
      const response = await fetch(`${listening.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
        },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as Answer['body'];
      return { status: response.status, headers: response.headers, body };
    },
    close: () => listening.close(0),
  };
}

import { resolve } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphStore } from '../graph/store/graph-store.ts';
import { createApolloServer } from './graphql/apollo-server.ts';
import { LIMITS } from './graphql/limits.ts';
import { clientFiles } from './http/client-files.ts';
import { crossSiteGate } from './http/cross-site-gate.ts';
import { errorHandler } from './http/error-handler.ts';
import { graphqlHandler } from './http/graphql-handler.ts';
import { healthHandler, readyHandler } from './http/health.ts';
import { httpError } from './http/http-error.ts';
import { onlyJson, readJson } from './http/json-body.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { Log } from './log.ts';

/** What the app stands on. */
export interface AppOptions {
  readonly store: GraphStore;
  readonly log: Log;
  /** The folder of the built page; without it only the API is served. */
  readonly clientFolder?: string;
  /** Whether clients may ask for the schema. */
  readonly introspection?: boolean;
  readonly timeoutMilliseconds?: number;
}

/** The whole server as an Express app: the API at `/graphql`, the page at `/`, `/healthz` and `/readyz`. */
export async function createApp(options: AppOptions): Promise<Express> {
  const { store, log, clientFolder, introspection = true } = options;
  const { timeoutMilliseconds = LIMITS.timeoutMilliseconds } = options;
  const apollo = createApolloServer({ log, introspection });
  await apollo.start();

  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(securityHeaders());
  app.get('/healthz', healthHandler);
  app.get('/readyz', readyHandler(store));
  app.use(compression());
  app.use(
    '/graphql',
    crossSiteGate,
    onlyJson,
    readJson,
    graphqlHandler(apollo, { store, timeoutMilliseconds }),
  );
  if (clientFolder !== undefined) app.use(clientFiles(resolve(clientFolder)));
  app.use(() => {
    throw httpError('NOT_FOUND', 'Nothing is found at this address.');
  });
  app.use(errorHandler(log));
  return app;
}

import { resolve } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphStore } from '../graph/store/graph-store.ts';
import { readQuestions } from './console/read-questions.ts';
import { createCostBucket } from './cost-bucket.ts';
import { createApolloServer } from './graphql/apollo-server.ts';
import { LIMITS } from './graphql/limits.ts';
import { chargeRequest } from './http/charge-request.ts';
import { clientFiles } from './http/client-files.ts';
import { consolePage } from './http/console-page.ts';
import { crossSiteGate } from './http/cross-site-gate.ts';
import { errorHandler } from './http/error-handler.ts';
import { graphqlHandler } from './http/graphql-handler.ts';
import { healthHandler, readyHandler } from './http/health.ts';
import { httpError } from './http/http-error.ts';
import { onlyJson, readJson } from './http/json-body.ts';
import { metricsHandler } from './http/metrics-handler.ts';
import { observeRequests } from './http/observe-requests.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { Log } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';

/** What the app stands on. */
export interface AppOptions {
  readonly store: GraphStore;
  readonly log: Log;
  /** The folder of the built page; without it only the API is served. */
  readonly clientFolder?: string;
  /** The folder of the built console; without it browsers get what other clients get. */
  readonly consoleFolder?: string;
  /** Whether clients may ask for the schema. */
  readonly introspection?: boolean;
  readonly timeoutMilliseconds?: number;
  readonly metrics?: Metrics;
  /** The cost that a client address may spend in a minute, the loopback too where it is told so; without it nothing is limited. */
  readonly bucket?: { readonly costPerMinute: number; readonly loopbackToo: boolean } | undefined;
  /** How many proxies stand before the server, whose word on the client's address is believed. */
  readonly trustedProxies?: number;
}

/** The whole server as an Express app: the API at `/graphql`, the page at `/`, `/healthz`, `/readyz` and `/metrics`. */
export async function createApp(options: AppOptions): Promise<Express> {
  const { store, log, clientFolder, consoleFolder, introspection = true } = options;
  const { timeoutMilliseconds = LIMITS.timeoutMilliseconds, metrics = createMetrics() } = options;
  const bucket = options.bucket && createCostBucket(options.bucket);
  const apollo = createApolloServer({ log, introspection });
  await apollo.start();

  const app = express();
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('trust proxy', options.trustedProxies ?? 0);
  app.use(observeRequests(log, metrics));
  app.use(securityHeaders());
  app.get('/healthz', healthHandler);
  app.get('/readyz', readyHandler(store));
  app.get('/metrics', metricsHandler(metrics));
  app.use(compression());
  if (consoleFolder !== undefined) app.use(consolePage(resolve(consoleFolder), readQuestions()));
  if (bucket) app.use('/graphql', chargeRequest(bucket));
  app.use(
    '/graphql',
    crossSiteGate,
    onlyJson,
    readJson,
    graphqlHandler(apollo, { store, timeoutMilliseconds, bucket }),
  );
  if (clientFolder !== undefined) app.use(clientFiles(resolve(clientFolder)));
  app.use(() => {
    throw httpError('NOT_FOUND', 'Nothing is found at this address.');
  });
  app.use(errorHandler(log));
  return app;
}

import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** The places that requests are counted under. */
export type Route = 'graphql' | 'console' | 'health' | 'metrics' | 'page';

/** What is counted of one request when it is over. */
export interface CountedRequest {
  readonly route: Route;
  readonly status: number;
  readonly seconds: number;
  /** What its operation cost, where there was one. */
  readonly cost?: number | undefined;
  readonly codes: readonly string[];
}

/** The server's counts of its own work. */
export interface Metrics {
  readonly contentType: string;
  count(request: CountedRequest): void;
  /** All counts as Prometheus reads them. */
  print(): Promise<string>;
}

const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
const COSTS = [1, 10, 100, 1000, 10_000, 100_000];

/** Begins to count; `process` adds what Node tells about memory, event loop and collection. */
export function createMetrics(options: { readonly process?: boolean } = {}): Metrics {
  const register = new Registry();
  if (options.process === true) collectDefaultMetrics({ register });
  const registers = [register];
  const requests = new Counter({
    name: 'plan_atlas_requests_total',
    help: 'Requests by place and status.',
    labelNames: ['route', 'status'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'plan_atlas_request_duration_seconds',
    help: 'How long requests took.',
    labelNames: ['route'] as const,
    buckets: DURATIONS,
    registers,
  });
  const costs = new Histogram({
    name: 'plan_atlas_operation_cost',
    help: 'What operations cost, refused ones included.',
    buckets: COSTS,
    registers,
  });
  const refusals = new Counter({
    name: 'plan_atlas_refusals_total',
    help: 'Requests that got an error, by its code.',
    labelNames: ['code'] as const,
    registers,
  });
  return {
    contentType: register.contentType,
    count({ route, status, seconds, cost, codes }) {
      requests.inc({ route, status });
      durations.observe({ route }, seconds);
      if (cost !== undefined) costs.observe(cost);
      for (const code of codes) refusals.inc({ code });
    },
    print: () => register.metrics(),
  };
}

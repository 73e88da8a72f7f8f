import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics.ts';

/** Answers the server's counts as Prometheus reads them. */
export function metricsHandler(metrics: Metrics): RequestHandler {
  return async (_request, response) => {
    const printed = await metrics.print();
    response.set({ 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).send(printed);
  };
}

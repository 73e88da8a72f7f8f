import type { Request, RequestHandler, Response } from 'express';
import type { Log } from '../log.ts';
import type { Metrics, Route } from '../metrics.ts';
import type { RequestReport } from '../request-report.ts';
import { wantsConsole } from './console-page.ts';
import { requestId } from './request-id.ts';

const reports = new WeakMap<Response, RequestReport>();

/** The report of the request that a response answers. */
export function reportOf(response: Response): RequestReport {
  const report = reports.get(response);
  if (report === undefined) throw new Error('The request is not observed.');
  return report;
}

/** Names each request, counts it when it is over, and notes those of the API and those that failed, without their values. */
export function observeRequests(log: Log, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const report: RequestReport = { id: requestId(request.get('x-request-id')), codes: [] };
    const route = routeOf(request);
    reports.set(response, report);
    response.set('X-Request-Id', report.id);
    response.once('close', () => {
      const milliseconds = performance.now() - begun;
      const status = response.statusCode;
      const { id, operation, cost, codes } = report;
      metrics.count({ route, status, seconds: milliseconds / 1000, cost, codes });
      const outcome = response.writableFinished ? outcomeOf(status, codes) : 'left';
      if (route !== 'graphql' && outcome !== 'failed') return;
      log.info(
        {
          requestId: id,
          route,
          method: request.method,
          status,
          ...(operation !== undefined && { operation }),
          ...(cost !== undefined && { cost }),
          milliseconds: Math.round(milliseconds * 10) / 10,
          outcome,
          ...(codes.length > 0 && { codes }),
        },
        'request',
      );
    });
    next();
  };
}

/** The codes of faults of ours, besides which every other code is a refusal. */
const FAILURES: ReadonlySet<string> = new Set(['INTERNAL', 'STORE_UNAVAILABLE', 'TIMEOUT']);

function outcomeOf(status: number, codes: readonly string[]): 'answered' | 'refused' | 'failed' {
  if (status >= 500 || codes.some((code) => FAILURES.has(code))) return 'failed';
  return status >= 400 || codes.length > 0 ? 'refused' : 'answered';
}

function routeOf(request: Request): Route {
  const { path } = request;
  if (path.startsWith('/console/') || wantsConsole(request)) return 'console';
  if (path === '/graphql' || path === '/graphql/') return 'graphql';
  if (path === '/healthz' || path === '/readyz') return 'health';
  if (path === '/metrics') return 'metrics';
  return 'page';
}

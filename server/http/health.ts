import type { RequestHandler } from 'express';
import type { GraphStore } from '../../graph/store/graph-store.ts';

/** How long a store may take to show that it is ready, in milliseconds. */
const READY_WITHIN = 800;

/** Tells that the process answers; it does not touch the store. */
export const healthHandler: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'ok' });
};

/** Tells within a second whether the store answers: 200 with the data's version, or 503. */
export function readyHandler(store: GraphStore): RequestHandler {
  return async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    const dataVersion = await versionWithin(store, READY_WITHIN);
    if (dataVersion === undefined) response.status(503).json({ status: 'unavailable' });
    else response.json({ status: 'ready', dataVersion });
  };
}

async function versionWithin(store: GraphStore, milliseconds: number): Promise<string | undefined> {
  const controller = new AbortController();
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds).unref();
  });
  try {
    const meta = await Promise.race([store.meta({ plan: {} }, { signal: controller.signal }), late]);
    return meta?.dataVersion;
  } catch {
    return undefined;
  } finally {
    controller.abort();
  }
}

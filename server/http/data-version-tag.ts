import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { GraphStore } from '../../graph/store/graph-store.ts';

/**
 * The entity tag of the answer to a GET: it changes with the data, the question and what the client accepts. Undefined
 * where the store cannot tell its version now; then the request itself finds out why.
 */
export async function dataVersionTag(
  request: Request,
  store: GraphStore,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const { dataVersion } = await store.meta({ plan: {} }, { signal });
    const parts = [dataVersion, request.originalUrl, request.get('accept') ?? ''];
    const hash = createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('base64url');
    return `W/"${hash.slice(0, 22)}"`;
  } catch {
    return undefined;
  }
}

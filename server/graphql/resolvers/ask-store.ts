import type { CallOptions, GraphStore } from '../../../graph/store/graph-store.ts';
import { translateError } from '../errors/translate-error.ts';
import type { RequestContext } from '../request-context.ts';

/** Asks the store once, ends with the request's signal whatever the store does, and translates what it rejects with. */
export async function askStore<T>(
  { store, signal }: RequestContext,
  call: (store: GraphStore, options: CallOptions) => Promise<T>,
): Promise<T> {
  const { promise: ended, stop } = rejectWhenAborted(signal);
  try {
    signal.throwIfAborted();
    return await Promise.race([call(store, { signal }), ended]);
  } catch (error) {
    throw translateError(error, signal);
  } finally {
    stop();
  }
}

function rejectWhenAborted(signal: AbortSignal): { promise: Promise<never>; stop: () => void } {
  let stop = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    const onAbort = (): void => {
      reject(new Error('The request was ended.', { cause: signal.reason }));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    stop = () => {
      signal.removeEventListener('abort', onAbort);
    };
  });
  return { promise, stop };
}

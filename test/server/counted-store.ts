import type { GraphStore } from '../../graph/store/graph-store.ts';

/** One call that a store was asked for. */
export interface Call {
  readonly method: string;
  readonly request: unknown;
}

/** A store that notes every call before it passes it on. */
export function countedStore(store: GraphStore): { store: GraphStore; calls: Call[] } {
  const calls: Call[] = [];
  const counted = new Proxy(store, {
    get(target, method: keyof GraphStore) {
      return (request: never, options: never) => {
        calls.push({ method, request });
        return target[method](request, options);
      };
    },
  });
  return { store: counted, calls };
}

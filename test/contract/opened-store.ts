import { afterAll, beforeAll } from 'vitest';
import type { PlanGraph } from '../../graph/model/plan-graph.ts';
import type { GraphStore } from '../../graph/store/graph-store.ts';
import type { OpenStore } from './graph-store.contract.ts';

/** Opens the store before the tests of a block and closes it after them; the result gives it inside a test. */
export function openedStore(open: OpenStore, graph: PlanGraph): () => GraphStore {
  let opened: GraphStore | undefined;
  beforeAll(async () => {
    opened = await open(graph);
  }, 60_000);
  afterAll(async () => {
    await opened?.close();
  });
  return () => {
    if (opened === undefined) throw new Error('The store is open only inside a test.');
    return opened;
  };
}

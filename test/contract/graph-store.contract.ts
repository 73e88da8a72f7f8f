import type { PlanGraph } from '../../graph/model/plan-graph.ts';
import type { GraphStore } from '../../graph/store/graph-store.ts';
import { describeAnalysis } from './analysis.contract.ts';
import { describeNeighbors } from './neighbors.contract.ts';
import { describeNodePages } from './node-pages.contract.ts';
import { describeRandomGraph } from './random-graph.contract.ts';
import { describeSearch } from './search.contract.ts';
import { describeStoreBasics } from './store-basics.contract.ts';
import { describeSubgraph } from './subgraph.contract.ts';

/** Opens a store that holds exactly the graph; the suite closes it. */
export type OpenStore = (graph: PlanGraph) => Promise<GraphStore>;

/** The contract that every store keeps: whole answers on the small graph, properties on a random one. */
export function describeGraphStore(name: string, open: OpenStore): void {
  for (const part of [
    describeStoreBasics,
    describeNodePages,
    describeNeighbors,
    describeSubgraph,
    describeSearch,
    describeAnalysis,
    describeRandomGraph,
  ]) {
    part(name, open);
  }
}

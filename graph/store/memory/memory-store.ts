import type { PlanGraph } from '../../model/plan-graph.ts';
import { LABEL_KEYS } from '../../ontology/labels.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../../ontology/relationship-types.ts';
import { buildSkeleton, type Skeleton } from '../../analysis/skeleton.ts';
import { skeletonEdge, skeletonNode } from '../../analysis/skeleton-parts.ts';
import { dataVersion } from '../data-version.ts';
import type { CallOptions, GraphStore, StoreMeta } from '../graph-store.ts';
import { orderProblems } from '../order-problems.ts';
import type { NodeView } from '../selection.ts';
import { createAnalysisStore } from '../questions/index.ts';
import { answerFromSkeleton } from './answer-from-skeleton.ts';
import { createExpander } from './expand.ts';
import { createUnitFinder } from './find-unit.ts';
import { indexGraph } from './index-graph.ts';
import { createNodeOrders, nodePage } from './node-page.ts';
import { createPace } from '../pace.ts';
import { problemPage } from './problem-page.ts';
import { createSearchIndex } from './search-index.ts';
import { searchPage } from './search-page.ts';
import { subgraph } from './subgraph.ts';

/** The embedded store: a graph held in memory, and the reference for every other store. */
export function createMemoryStore(graph: PlanGraph): GraphStore {
  const index = indexGraph(graph);
  const orders = createNodeOrders(index);
  const findUnit = createUnitFinder(index);
  const searchIndex = createSearchIndex(index);
  const problems = orderProblems(graph.problems);
  const version = dataVersion(graph);
  const typeCounts = new Map<string, number>();
  for (const { type } of graph.edges) typeCounts.set(type, (typeCounts.get(type) ?? 0) + 1);

  let built: Skeleton | undefined;
  /** The bare graph, built when it is first asked for. */
  function skeleton(): Skeleton {
    built ??= buildSkeleton({
      nodes: graph.nodes.map(skeletonNode),
      edges: graph.edges.map(skeletonEdge),
      problems: graph.problems,
    });
    return built;
  }

  function begin(options: CallOptions | undefined) {
    const pace = createPace(options?.signal);
    return { index, orders, searchIndex, pace, expander: createExpander(index, pace, skeleton) };
  }

  return {
    ...createAnalysisStore(async (question, options) => {
      const { expander, pace } = begin(options);
      return await answerFromSkeleton(question, { skeleton: skeleton(), index, expander, pace });
    }),
    async meta(request, options): Promise<StoreMeta> {
      const { expander } = begin(options);
      const plans: NodeView[] = [];
      for (const plan of index.labelled('Plan')) plans.push(await expander.node(plan, request.plan));
      return {
        dataVersion: version,
        store: 'memory',
        labels: LABEL_KEYS.map((label) => ({ label, count: index.labelled(label).length })),
        relationshipTypes: RELATIONSHIP_TYPE_KEYS.map((type) => ({ type, count: typeCounts.get(type) ?? 0 })),
        plans,
        problems: problems.length,
      };
    },
    async nodes(request, options) {
      const { expander } = begin(options);
      const views: (NodeView | undefined)[] = [];
      for (const id of request.ids) {
        const node = index.node(id);
        views.push(node && (await expander.node(node, request.node)));
      }
      return views;
    },
    nodePage: async (request, options) => await nodePage(begin(options), request),
    async unitByName(request, options) {
      const { expander } = begin(options);
      const unit = findUnit(request.name);
      return unit && (await expander.node(unit, request.node));
    },
    search: async (request, options) => await searchPage(begin(options), request),
    subgraph: async (request, options) => await subgraph(begin(options), request),
    problemPage: async (request, options) => await problemPage(problems, request, begin(options).pace),
    close: async () => {
      await Promise.resolve();
    },
  };
}

import { comparePositions } from '../../analysis/compare-positions.ts';
import { neighborPosition } from '../../analysis/neighbor-order.ts';
import { searchQuery } from '../../analysis/search-query.ts';
import { namePosition, placeOf } from '../../analysis/sort-keys.ts';
import { labelRank } from '../../ontology/labels.ts';
import type { GraphStore, NodeOrder, Position } from '../graph-store.ts';
import { highlightsOf } from '../search-highlights.ts';
import { mostNodesCounted } from '../subgraph-bounds.ts';
import { createAnalysisStore } from '../questions/index.ts';
import { createAskDatabase } from './ask-database.ts';
import { createAskSkeleton } from './ask-skeleton.ts';
import { openDriver, type DatabaseAddress } from './open-driver.ts';
import { readMeta, type MetaRow } from './statements/read-meta.ts';
import { readProblem, type ProblemRow } from './statements/read-problem.ts';
import { readEdge, readNode, type EdgeRow, type NodeRow } from './statements/read-view.ts';
import { metaStatement } from './statements/meta.ts';
import { nodePageStatement } from './statements/node-page.ts';
import { nodesStatement } from './statements/nodes.ts';
import { problemPageStatement } from './statements/problem-page.ts';
import { searchStatement } from './statements/search.ts';
import { subgraphStatement } from './statements/subgraph.ts';
import { unitByNameStatement } from './statements/unit-by-name.ts';

interface PageRow<T> {
  readonly rows: readonly T[];
  readonly total?: number;
}

function toPage<T, R>({ rows, total }: PageRow<T>, first: number, read: (row: T) => R) {
  return {
    rows: rows.slice(0, first).map(read),
    hasNextPage: rows.length > first,
    ...(total !== undefined && { totalCount: total }),
  };
}

function nodePosition({ common }: NodeRow, node: Parameters<typeof placeOf>[0], order: NodeOrder): Position {
  if (order === 'POSITION') return placeOf(node);
  return order === 'NAME' ? namePosition(node) : [-common.degree, node.id];
}

/** A store in a Neo4j database that the loader has filled: each call is one statement, in a READ session. */
export function createNeo4jStore(address: DatabaseAddress): GraphStore {
  const driver = openDriver(address);
  const ask = createAskDatabase(driver, address.database);

  return {
    ...createAnalysisStore(createAskSkeleton(ask)),
    async meta(request, options) {
      const [row] = await ask(metaStatement(request.plan), options);
      return readMeta(row as unknown as MetaRow, request.plan);
    },
    async nodes(request, options) {
      const rows = await ask(nodesStatement(request.ids, request.node), options);
      const found = new Map(rows.map(({ at, row }) => [at as number, row as NodeRow]));
      return request.ids.map((_id, at) => {
        const row = found.get(at);
        return row && readNode(row, request.node);
      });
    },
    async nodePage(request, options) {
      const [answer] = await ask(nodePageStatement(request), options);
      return toPage(answer?.['page'] as PageRow<NodeRow>, request.first, (row) => {
        const value = readNode(row, request.node);
        return { position: nodePosition(row, value.node, request.order), value };
      });
    },
    async unitByName(request, options) {
      const [answer] = await ask(unitByNameStatement(request.name, request.node), options);
      return answer && readNode(answer['row'] as NodeRow, request.node);
    },
    async search(request, options) {
      const query = searchQuery(request.query);
      if (query === undefined) {
        return {
          rows: [],
          hasNextPage: false,
          ...(request.totalCount && { totalCount: 0 }),
          ...(request.facets && { facets: [] }),
        };
      }
      const [answer] = await ask(searchStatement(request, query), options);
      const page = answer?.['page'] as PageRow<{ tier: number; node: NodeRow }> & {
        facets?: { label: Parameters<typeof labelRank>[0]; count: number }[];
      };
      const hits = toPage(page, request.first, ({ tier, node }) => {
        const view = readNode(node, request.node);
        const position = [-tier, labelRank(view.node.label), ...placeOf(view.node)];
        return { position, value: { view, score: tier, highlights: highlightsOf(view.node, query) } };
      });
      if (page.facets === undefined) return hits;
      return {
        ...hits,
        facets: page.facets.sort((left, right) => labelRank(left.label) - labelRank(right.label)),
      };
    },
    async subgraph(request, options) {
      const [answer] = await ask(subgraphStatement(request, mostNodesCounted(request.limit)), options);
      const row = answer as unknown as {
        nodes: NodeRow[];
        edges: EdgeRow[];
        nodeTotal: number;
        edgeTotal: number | null;
        cut: boolean;
      };
      const nodes = row.nodes.map((each) => readNode(each, request.node));
      const at = new Map<string, { index: number; place: ReturnType<typeof placeOf> }>(
        nodes.map(({ node }, index) => [node.id, { index, place: placeOf(node) }]),
      );
      const edges = row.edges
        .map((each) => {
          const view = readEdge(each, request.edge);
          const target = at.get(view.edge.target)?.place ?? ['', 0, '', ''];
          const order = [at.get(view.edge.source)?.index ?? 0, ...neighborPosition(view.edge, target, 'OUT')];
          return { view, order };
        })
        .sort((left, right) => comparePositions(left.order, right.order))
        .map(({ view }) => view);
      const truncated = row.cut || nodes.length < row.nodeTotal;
      const totals = { nodes: row.nodeTotal, edges: row.edgeTotal ?? edges.length, exact: !row.cut };
      return { nodes, edges, truncated, totals };
    },
    async problemPage(request, options) {
      const [answer] = await ask(problemPageStatement(request), options);
      return toPage(answer?.['page'] as PageRow<ProblemRow>, request.first, readProblem);
    },
    async close() {
      await driver.close();
    },
  };
}

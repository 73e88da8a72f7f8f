import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEdge } from '../../graph/model/graph-edge.ts';
import { standingOf } from '../../graph/model/graph-edge.ts';
import type { GraphNode, NodeOf } from '../../graph/model/graph-node.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../graph/ontology/confidence.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { readQuestions } from '../../server/console/read-questions.ts';
import { readShippedPlan } from '../fixtures/shipped-plan.ts';
import { serveStore, type Served } from './serve-store.ts';

const graph = readShippedPlan();
let served: Served;

beforeAll(async () => {
  served = await serveStore(createMemoryStore(graph));
});
afterAll(() => served.close());

const of = <L extends Label>(label: L): readonly NodeOf<L>[] =>
  graph.nodes.filter((node): node is GraphNode & NodeOf<L> => node.label === label);
const edges = (where: (edge: GraphEdge) => boolean): readonly GraphEdge[] => graph.edges.filter(where);
const named = (name: string): string => graph.nodes.find((node) => node.name === name)?.id ?? '';
const rowsOf = (unit: string): ReadonlySet<string> =>
  new Set(
    edges(({ type, source }) => source === unit && (type === 'LEADS' || type === 'PARTICIPATES_IN')).map(
      ({ target }) => target,
    ),
  );
const countBy = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Record<string, unknown> }[];
}
const page = (data: unknown, field: string): Connection =>
  (data as Record<string, Connection>)[field] as Connection;
const nodes = (data: unknown, field: string) => page(data, field).edges.map(({ node }) => node);

/** What each question's answer says, and the same counted in the graph by other means. */
const COUNTS: Readonly<
  Record<string, (data: Record<string, unknown>) => { answered: unknown; counted: unknown }>
> = {
  'what-is-held': ({ meta }) => {
    const { labels, relationshipTypes } = meta as {
      labels: { label: string; count: number }[];
      relationshipTypes: { type: string; count: number }[];
    };
    const found = (pairs: readonly (readonly [string, number])[]) =>
      Object.fromEntries(pairs.filter(([, count]) => count > 0));
    return {
      answered: [
        found(labels.map(({ label, count }) => [label, count])),
        found(relationshipTypes.map(({ type, count }) => [type, count])),
      ],
      counted: [countBy(graph.nodes.map(({ label }) => label)), countBy(graph.edges.map(({ type }) => type))],
    };
  },
  'led-by-a-ministry': ({ unit }) => {
    const led = edges(({ type, source }) => type === 'LEADS' && source === named('公安部'));
    const numbers = of('Assignment')
      .filter(({ id }) => led.some(({ target }) => target === id))
      .map(({ properties }) => properties.number);
    return {
      answered: [
        page(unit, 'assignments').totalCount,
        nodes(unit, 'assignments').map(({ number }) => number),
      ],
      counted: [led.length, numbers],
    };
  },
  'busiest-bodies': (data) => {
    const answered = nodes(data, 'units').map((node) => [
      node['degree'],
      page(node, 'assignments').totalCount,
    ]);
    const degree = (id: string) =>
      edges(({ type, source, target }) => {
        return (source === id || target === id) && type !== 'STATED_IN' && type !== 'MENTIONS';
      }).length;
    const counted = of('Unit')
      .map(({ id }) => ({ id: id, degree: degree(id) }))
      .sort((one, other) => other.degree - one.degree || (one.id < other.id ? -1 : 1))
      .slice(0, 10)
      .map(({ id, degree }) => [degree, rowsOf(id).size]);
    return { answered, counted };
  },
  'goals-and-indicators': (data) => ({
    answered: [
      page(data, 'goals').totalCount,
      nodes(data, 'goals').flatMap(({ indicators }) => indicators).length,
    ],
    counted: [of('Goal').length, edges(({ type }) => type === 'MEASURES').length],
  }),
  'indicators-from-to': (data) => ({
    answered: nodes(data, 'indicators').filter(({ baseline, target }) => baseline !== null && target !== null)
      .length,
    counted: of('Indicator').filter(
      ({ properties }) => properties.baseline !== undefined && properties.target !== undefined,
    ).length,
  }),
  'table-of-tasks': (data) => {
    const top = of('Task').filter(({ properties }) => properties.level === 1);
    const parts = (id: string) => edges(({ type, target }) => type === 'PART_OF' && target === id).length;
    return {
      answered: nodes(data, 'tasks').map(({ id, children }) => [id, (children as unknown[]).length]),
      counted: top.map(({ id }) => [id, parts(id)]),
    };
  },
  'rows-without-a-lead': (data) => ({
    answered: nodes(data, 'assignments').map(({ number }) => number),
    counted: of('Assignment')
      .filter(({ id }) => edges(({ type, target }) => type === 'LEADS' && target === id).length === 0)
      .map(({ properties }) => properties.number),
  }),
  'who-answers-for-projects': (data) => {
    const projects = new Set<string>(
      of('Project')
        .slice(0, 50)
        .map(({ id }) => id),
    );
    return {
      answered: nodes(data, 'projects').flatMap(({ responsibilities }) => responsibilities).length,
      counted: edges(({ type, target }) => type === 'RESPONSIBLE_FOR' && projects.has(target)).length,
    };
  },
  'what-supports-a-goal': (data) => {
    const supporting = (id: unknown) => edges(({ type, target }) => type === 'SUPPORTS' && target === id);
    return {
      answered: nodes(data, 'goals').map((node) => [
        page(node, 'all').totalCount,
        page(node, 'stated').totalCount,
      ]),
      counted: nodes(data, 'goals').map(({ id }) => [
        supporting(id).length,
        supporting(id).filter(({ provenance }) => standingOf(provenance).basis !== 'INFERRED').length,
      ]),
    };
  },
  'where-a-word-stands': ({ search }) => {
    const { facets } = search as { facets: { label: string; count: number }[] };
    const passages = of('Passage').filter(({ properties }) => properties.text.includes('大数据'));
    const projects = of('Project').filter(({ name }) => name.includes('大数据'));
    const facet = (label: string) => facets.find((one) => one.label === label)?.count;
    return {
      answered: [facet('Passage'), facet('Project')],
      counted: [passages.length, projects.length],
    };
  },
  'around-a-body': ({ subgraph }) => {
    const { nodes: around, edges: among } = subgraph as { nodes: unknown[]; edges: unknown[] };
    const rows = rowsOf('unit/miit');
    return {
      answered: [around.length, among.length],
      counted: [
        rows.size + 1,
        edges(({ type, source }) => {
          return source === 'unit/miit' && (type === 'LEADS' || type === 'PARTICIPATES_IN');
        }).length,
      ],
    };
  },
  'words-behind-a-row': (data) => {
    const text = graph.documents[0]?.text ?? '';
    type Ground = { start: number; end: number; quote: string };
    const grounds = nodes(data, 'assignments').flatMap(({ provenance }) => provenance as Ground[]);
    return {
      answered: grounds.map(({ quote }) => quote),
      counted: grounds.map(({ start, end }) => text.slice(start, end)),
    };
  },
  'found-by-its-english-name': (data) => ({
    answered: nodes(data, 'search').map(({ id }) => id),
    counted: of('Unit')
      .filter(({ properties }) => properties.englishName === 'Ministry of Public Security')
      .map(({ id }) => id),
  }),
  'what-was-not-understood': (data) => ({
    answered: page(data, 'problems').totalCount,
    counted: graph.problems.length,
  }),
  'who-shares-most': (data) => {
    const bodies = of('Unit').filter(({ properties }) => properties.kind !== 'collective');
    const rows = bodies.map(({ id }) => ({ id: id, rows: rowsOf(id) }));
    const total = of('Assignment').length;
    const pairs = rows.flatMap((one) =>
      rows
        .filter(({ id }) => one.id < id)
        .map((other) => {
          const count = [...one.rows].filter((row) => other.rows.has(row)).length;
          return {
            units: [one.id, other.id],
            count,
            relative: (count * total) / (one.rows.size * other.rows.size),
          };
        })
        .filter(({ count }) => count >= 3),
    );
    const best = pairs
      .sort(
        (one, other) =>
          other.relative - one.relative ||
          other.count - one.count ||
          (one.units.join() < other.units.join() ? -1 : 1),
      )
      .slice(0, 10);
    return {
      answered: [
        page(data, 'unitPairs').totalCount,
        nodes(data, 'unitPairs').map(({ units, count, relative }) => ({
          units: (units as { id: string }[]).map(({ id }) => id),
          count,
          relative,
        })),
      ],
      counted: [pairs.length, best],
    };
  },
  'what-two-bodies-share': (data) => {
    const led = (unit: string) =>
      edges(({ type, source }) => type === 'LEADS' && source === unit).map(({ target }) => target as string);
    const ids = led('unit/cac').filter((row) => led('unit/miit').includes(row));
    return {
      answered: nodes(data, 'sharedAssignments').map(({ id }) => id),
      counted: of('Assignment').flatMap(({ id }) => (ids.includes(id) ? [id as string] : [])),
    };
  },
  'from-goal-to-projects': ({ trace }) => {
    const { chains } = trace as {
      chains: { confidence: number; nodes: { id: string; label: string }[]; edges: { id: string }[] }[];
    };
    // Each step of each chain looked up in the graph, and the chain's confidence multiplied anew.
    const walked = chains.map((chain) => {
      const steps = chain.edges.map(({ id }) => graph.edges.find((edge) => edge.id === id));
      const ends = steps.map((edge) => [edge?.source, edge?.target].map(String).sort());
      const product = steps.reduce(
        (sofar, edge) => sofar * (edge === undefined ? 0 : (standingOf(edge.provenance).confidence ?? 1)),
        1,
      );
      return { ends, product };
    });
    return {
      answered: chains.map((chain) => ({
        ends: chain.nodes.slice(1).map(({ id }, at) => [chain.nodes[at]?.id, id].map(String).sort()),
        product: chain.confidence,
        last: chain.nodes.at(-1)?.label,
      })),
      counted: walked.map((chain) => ({ ...chain, last: 'Project' })),
    };
  },
  'what-is-missing': (data) => {
    const withoutSupporter = of('Indicator').filter(
      ({ id, properties }) =>
        properties.outcome === undefined &&
        edges(
          ({ type, target, provenance }) =>
            type === 'SUPPORTS' &&
            target === id &&
            (standingOf(provenance).confidence ?? 1) >= DEFAULT_MIN_CONFIDENCE,
        ).length === 0,
    );
    return {
      answered: nodes(data, 'gaps').flatMap(({ kind, node }) =>
        kind === 'INDICATOR_WITHOUT_SUPPORTER' ? [(node as { id: string }).id] : [],
      ),
      counted: withoutSupporter.map(({ id }) => id),
    };
  },
  'who-leads-what': ({ responsibilityMatrix }) => {
    const { cells, rows } = responsibilityMatrix as {
      cells: { row: string; column: string }[];
      rows: { total: number; node: { id: string } }[];
    };
    const led = edges((edge) => edge.type === 'RESPONSIBLE_FOR' && edge.properties.role === 'lead');
    return {
      answered: [
        cells.map(({ row, column }) => `${row} ${column}`).sort(),
        Object.fromEntries(rows.map(({ node, total }) => [node.id, total])),
      ],
      counted: [
        led.map(({ source, target }) => `${source} ${target}`).sort(),
        countBy(led.map(({ source }) => source)),
      ],
    };
  },
};

const questions = readQuestions();

test('there are at least twelve worked questions, each with titles in both languages and a count of its own', () => {
  expect(questions.length).toBeGreaterThanOrEqual(12);
  expect(questions.map(({ name }) => name).sort()).toEqual(Object.keys(COUNTS).sort());
  for (const { title } of questions) {
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    expect(title.en).toMatch(/^[A-Z]/);
  }
});

test.each(questions)('$name is answered with what the graph holds', async ({ name, query, variables }) => {
  const { status, body } = await served.ask(query, variables);
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
  const both = COUNTS[name]?.(body.data ?? {});
  expect(both?.answered).toEqual(both?.counted);
  expect(JSON.stringify(both?.answered)).not.toBe('[]');
});

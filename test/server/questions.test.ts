import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEdge } from '../../graph/model/graph-edge.ts';
import { standingOf } from '../../graph/model/graph-edge.ts';
import type { GraphNode, NodeOf } from '../../graph/model/graph-node.ts';
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

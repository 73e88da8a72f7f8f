import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LABEL_KEYS } from '../../graph/ontology/labels.ts';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../graph/ontology/confidence.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { countedStore } from './counted-store.ts';
import { serveStore, type Served } from './serve-store.ts';

const { store, calls } = countedStore(createMemoryStore(SMALL_GRAPH));
let served: Served;

beforeAll(async () => {
  served = await serveStore(store);
});
beforeEach(() => {
  calls.length = 0;
});
afterAll(() => served.close());

test('each root field asks the store once, whatever hangs below it', async () => {
  const below = `plan { id text } parent { id } children(first: 5) { id neighbors(first: 2) { edges { node { id neighbors { totalCount } } } } }
    responsibilities { source { id plan { id } } target { id } assignments { id leads { id } } }`;
  const answer = await served.ask(`{
    meta { plans { id neighbors { edges { node { id } } } } }
    tasks(first: 5) { totalCount edges { node { ${below} } } }
    again: tasks { edges { node { id } } }
    node(id: "unit/miit") { id ... on Unit { assignments { edges { node { parties { source { name } } } } } } }
    nodes(ids: ["unit/miit", "unit/ndrc"]) { degree }
    unit(name: "工信部") { id }
    search(query: "电") { edges { node { neighbors { edges { node { id } } } } } }
    subgraph(ids: ["unit/miit"]) { nodes { degree } edges { source { plan { id } } } }
    problems { totalCount }
  }`);
  expect(answer.body.errors).toBeUndefined();
  expect(calls.map(({ method }) => method).sort()).toEqual([
    'meta',
    'nodePage',
    'nodePage',
    'nodes',
    'nodes',
    'problemPage',
    'search',
    'subgraph',
    'unitByName',
  ]);
});

test('a selection on the interface is the same for all labels, and bare labels are left out', async () => {
  await served.ask('{ nodes(ids: ["unit/miit"]) { id d: degree ... on Task { plan { id } } } }');
  const degrees = { degrees: { 'nodes.d': { includeInferred: true } } };
  const expected = Object.fromEntries(
    LABEL_KEYS.map((label) => [label, label === 'Task' ? { ...degrees, plan: {} } : degrees]),
  );
  expect(calls).toEqual([{ method: 'nodes', request: { ids: ['unit/miit'], node: expected } }]);
});

test('fragments, @skip and @include are respected', async () => {
  await served.ask(
    `query ($yes: Boolean!, $no: Boolean!) {
      goals(first: 2) { edges { node { ...Line ... on Goal @include(if: $no) { degree } plan @skip(if: $yes) { id } } } }
    }
    fragment Line on Node { id neighborCounts(includeInferred: false) @include(if: $yes) { count } }`,
    { yes: true, no: false },
  );
  expect(calls).toEqual([
    {
      method: 'nodePage',
      request: {
        label: 'Goal',
        filter: {},
        order: 'POSITION',
        first: 2,
        totalCount: false,
        node: { Goal: { neighborCounts: { 'goals.edges.node.neighborCounts': { includeInferred: false } } } },
      },
    },
  ]);
});

test('arguments reach the store in the words of the model, with the default of minConfidence', async () => {
  await served.ask(`{
    units(filter: { plan: "guofa-2016-1", roles: [LEAD], hasLead: true, level: null }, orderBy: NAME) {
      edges { node { neighbors(roles: [LEAD, ASSESSOR], direction: OUT, labels: [Assignment], first: 3) { totalCount } } }
    }
  }`);
  expect(calls).toEqual([
    {
      method: 'nodePage',
      request: {
        label: 'Unit',
        filter: { plan: 'guofa-2016-1', roles: ['lead'], hasLead: true },
        order: 'NAME',
        first: 20,
        totalCount: false,
        node: {
          Unit: {
            expansions: {
              'units.edges.node.neighbors': {
                filter: {
                  labels: ['Assignment'],
                  roles: ['lead', 'assessor'],
                  direction: 'OUT',
                  includeInferred: true,
                  minConfidence: DEFAULT_MIN_CONFIDENCE,
                },
                order: 'neighbor',
                first: 3,
                totalCount: true,
                node: {},
                edge: {},
              },
            },
          },
        },
      },
    },
  ]);
});

test('one field twice under two names does not mix', async () => {
  const { body } = await served.ask(`{
    node(id: "guofa-2016-1/goal/1") {
      a: plan { id neighbors(labels: [Goal], first: 1) { totalCount edges { x: node { id } y: node { degree } } } }
      b: plan { neighbors(labels: [Task]) { totalCount } }
    }
  }`);
  expect(body.data).toEqual({
    node: {
      a: {
        id: 'guofa-2016-1',
        neighbors: { totalCount: 1, edges: [{ x: { id: 'guofa-2016-1/goal/1' }, y: { degree: 4 } }] },
      },
      b: { neighbors: { totalCount: 1 } },
    },
  });
});

test('nested levels over all labels are compiled without exploding', async () => {
  const nest = (depth: number): string =>
    depth === 0 ? 'id' : `neighbors(first: 1) { edges { node { ${nest(depth - 1)} } } }`;
  const { status } = await served.ask(`{ nodes(ids: ["unit/miit"]) { ${nest(6)} } }`);
  expect(status).toBe(200);
  expect(levels(calls[0]?.request, new Set())).toBeLessThan(60);
});

/** How many objects a request is made of, each counted once. */
function levels(value: unknown, seen: Set<unknown>): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  return Object.values(value).reduce((sum: number, part) => sum + levels(part, seen), 1);
}

import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanGraph } from '../../graph/model/plan-graph.ts';
import { LABEL_KEYS } from '../../graph/ontology/labels.ts';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { randomGraph } from '../fixtures/random-graph.ts';
import { readShippedPlan } from '../fixtures/shipped-plan.ts';
import { serveStore, type Served } from '../server/serve-store.ts';
import { needsNeo4j, openFilledStore, startTestServer, type TestServer } from './test-server.ts';

const schema = buildSchema(
  readFileSync(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'),
);
type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** What the root fields are asked with; a field with a required argument has to stand here to be compared. */
const ARGUMENTS: Readonly<Record<string, (graph: PlanGraph) => readonly string[]>> = {
  node: (graph) => [`id: "${idsOf(graph, 'Goal')[0] ?? ''}"`],
  nodes: (graph) => [
    `ids: ${JSON.stringify(LABEL_KEYS.flatMap((label) => idsOf(graph, label).slice(0, 1)))}`,
  ],
  unit: (graph) => [`id: "${idsOf(graph, 'Unit')[0] ?? ''}"`, 'name: "工信部"', 'name: "信息"'],
  search: () => [
    'query: "信息"',
    'query: "gong"',
    'query: "网络", labels: [Task, Unit], first: 5',
    'query: "wlaq"',
  ],
  subgraph: (graph) => [
    `ids: ${JSON.stringify(idsOf(graph, 'Goal').slice(0, 2))}, depth: 2, limit: 30`,
    `ids: ${JSON.stringify(idsOf(graph, 'Unit').slice(0, 3))}, depth: 1, limit: 12, minConfidence: 0.5`,
    `ids: ${JSON.stringify(idsOf(graph, 'Unit').slice(0, 9))}, depth: 0`,
  ],
  paths: (graph) => [
    `from: "${idsOf(graph, 'Unit')[0] ?? ''}", to: "${idsOf(graph, 'Goal')[0] ?? ''}", maxLength: 5, first: 9`,
    `from: "${idsOf(graph, 'Task')[0] ?? ''}", to: "${idsOf(graph, 'Passage')[3] ?? ''}", types: [STATED_IN, PART_OF]`,
  ],
  trace: (graph) => [
    ...idsOf(graph, 'Goal')
      .slice(0, 6)
      .map((id) => `from: "${id}"`),
    `from: "${idsOf(graph, 'Indicator').at(-1) ?? ''}", to: [Task, Action], first: 5`,
    `from: "${idsOf(graph, 'Project')[0] ?? ''}", includeInferred: false`,
  ],
  unitPairs: (graph) => [
    'first: 9',
    'orderBy: RELATIVE, minShared: 2, first: 9',
    `roles: [LEAD, PARTICIPANT], plan: "${graph.documents[0]?.id ?? ''}", first: 5`,
  ],
  unitCircles: () => ['minShared: 1', 'minShared: 2, roles: [PARTICIPANT]'],
  sharedAssignments: (graph) => [
    `units: ${JSON.stringify(idsOf(graph, 'Unit').slice(0, 1))}, first: 9`,
    `units: ${JSON.stringify(graph.edges.flatMap(({ type, source, target }) => (type === 'LEADS' && target === graph.edges.find((edge) => edge.type === 'LEADS')?.target ? [source] : [])))}, roles: [LEAD]`,
  ],
  responsibilityMatrix: (graph) => [
    `roles: [LEAD], plan: "${graph.documents[0]?.id ?? ''}"`,
    `rows: ${JSON.stringify(idsOf(graph, 'Unit').slice(0, 9))}, includeInferred: false`,
  ],
  gaps: () => ['first: 50', 'kinds: [GOAL_WITHOUT_PROJECT, TASK_WITHOUT_LEAD], includeInferred: false'],
};
const PAGE_ARGUMENTS = ['first: 7', 'orderBy: NAME, first: 5', 'orderBy: DEGREE, first: 5'];

function idsOf(graph: PlanGraph, label: string): readonly string[] {
  return graph.nodes.filter((node) => node.label === label).map(({ id }) => id);
}

function compositeOf(field: GraphQLField<unknown, unknown>): Composite | undefined {
  const type = getNamedType(field.type);
  return isObjectType(type) || isInterfaceType(type) ? type : undefined;
}

function isNode(type: Composite): boolean {
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}

/** Selects all of a type that needs no argument; nodes met on the way are asked for little, their own turn comes. */
function select(type: Composite, depth: number, met: Set<string>): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = compositeOf(field);
    const leaf = isLeafType(getNamedType(field.type));
    if (field.args.some(isRequiredArgument)) return [];
    if (!leaf && (inner === undefined || depth === 0)) return [];
    met.add(`${type.name}.${field.name}`);
    if (inner === undefined) return [field.name];
    return [
      `${field.name} { ${isNode(inner) ? '__typename id name degree' : select(inner, depth - 1, met)} }`,
    ];
  });
  return ['__typename', ...fields].join(' ');
}

/** Queries that together ask for every field of the schema, of nodes of every label. */
function queriesFor(graph: PlanGraph, met: Set<string>): readonly string[] {
  const queries: string[] = [];
  const { Query: query } = schema.getTypeMap() as { Query: GraphQLObjectType };
  for (const field of Object.values(query.getFields())) {
    const type = compositeOf(field);
    const variants = ARGUMENTS[field.name]?.(graph);
    if (type === undefined || (variants === undefined && field.args.some(isRequiredArgument))) continue;
    met.add(`Query.${field.name}`);
    const page = field.args.some(({ name }) => name === 'orderBy') ? PAGE_ARGUMENTS : [''];
    for (const values of variants ?? page) {
      const written = values === '' ? '' : `(${values})`;
      queries.push(
        `{ ${field.name}${written} { ${isNode(type) ? '__typename id name' : select(type, 3, met)} } }`,
      );
    }
  }
  for (const label of LABEL_KEYS) {
    const type = schema.getType(label) as GraphQLObjectType;
    const ids = JSON.stringify(idsOf(graph, label).slice(0, 6));
    for (const field of Object.values(type.getFields())) {
      const inner = compositeOf(field);
      const values: Readonly<Record<string, string>> = { asOf: '(asOf: 2023)' };
      const needed = field.args.filter(isRequiredArgument).map(({ name }) => values[name]);
      if (needed.some((value) => value === undefined)) continue;
      met.add(`${label}.${field.name}`);
      const body =
        inner === undefined
          ? ''
          : ` { ${isNode(inner) ? '__typename id name degree' : select(inner, 2, met)} }`;
      queries.push(
        `{ nodes(ids: ${ids}) { ... on ${label} { id ${field.name}${needed.join('')}${body} } } }`,
      );
    }
  }
  return queries;
}

/** All the fields there are, but those of the interface, which the labels' own stand for. */
function allFields(): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.keys((type as GraphQLObjectType).getFields()).map((field) => `${type.name}.${field}`),
    );
}

const { title, missing } = needsNeo4j('lts');

it('joins every field of the API in the comparison of the stores', () => {
  const met = new Set<string>();
  queriesFor(randomGraph({ seed: 73, nodes: 2000, edges: 6000 }), met);
  expect(allFields().filter((field) => !met.has(field))).toEqual([]);
});

describe.skipIf(missing)(`two stores, one answer: ${title}`, () => {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startTestServer('lts');
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
  }, 60_000);

  it.each([
    ['the plan', () => readShippedPlan()],
    ['a random graph', () => randomGraph({ seed: 73, nodes: 2000, edges: 6000 })],
  ])(
    'give the same for %s',
    async (_, graphOf) => {
      if (server === undefined) throw new Error('The server is up only inside a test.');
      const graph = graphOf();
      const stores = [createMemoryStore(graph), await openFilledStore(server.address, graph)] as const;
      const served: Served[] = [];
      for (const store of stores) served.push(await serveStore(store));
      try {
        for (const query of queriesFor(graph, new Set())) {
          const [one, other] = await Promise.all(served.map(({ ask }) => ask(query)));
          const normal = JSON.stringify(other?.body).replace('"store":"neo4j"', '"store":"memory"');
          expect(one?.body.errors, query).toBeUndefined();
          expect(normal, query).toBe(JSON.stringify(one?.body));
        }
      } finally {
        for (const each of served) await each.close();
        for (const store of stores) await store.close();
      }
    },
    300_000,
  );
});

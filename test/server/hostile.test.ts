import {
  buildASTSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { guardedOperation } from '../../server/graphql/guards/guarded-operation.ts';
import { operationCost } from '../../server/graphql/guards/operation-cost.ts';
import { LIMITS } from '../../server/graphql/limits.ts';
import { buildTypeDefinitions } from '../../server/graphql/sdl/build-type-definitions.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { countedStore } from './counted-store.ts';
import { serveStore, type Served } from './serve-store.ts';

const { store, calls } = countedStore(createMemoryStore(SMALL_GRAPH));
const schema = buildASTSchema(buildTypeDefinitions());
let served: Served;

beforeAll(async () => {
  served = await serveStore(store);
});
beforeEach(() => {
  calls.length = 0;
});
afterAll(() => served.close());

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

test.each([
  ['tokens', 'GRAPHQL_PARSE_FAILED', `{ ${'__typename '.repeat(5000)} }`],
  [
    'depth',
    'QUERY_TOO_LARGE',
    `{ plans { edges { node { ${'plan { '.repeat(300)} id ${'} '.repeat(300)} } } } }`,
  ],
  ['aliases', 'QUERY_TOO_LARGE', `{ meta { ${many(101, (index) => `a${index}: store`)} } }`],
  ['root fields', 'QUERY_TOO_LARGE', `{ ${many(31, (index) => `a${index}: meta { store }`)} }`],
  [
    'root fields in fragments',
    'QUERY_TOO_LARGE',
    `{ ...A ...B } fragment A on Query { ${many(16, (index) => `a${index}: meta { store }`)} }
     fragment B on Query { ${many(16, (index) => `b${index}: meta { store }`)} }`,
  ],
  ['directives', 'QUERY_TOO_LARGE', `{ meta ${'@skip(if: false) '.repeat(11)} { store } }`],
  [
    'cost',
    'COST_LIMIT_EXCEEDED',
    `{ goals(first: 100) { edges { node { neighbors(first: 100) { edges { node {
       neighbors(first: 100) { edges { node { id } } } } } } } } } }`,
  ],
  [
    'cost of texts',
    'COST_LIMIT_EXCEEDED',
    '{ passages(first: 100) { edges { node { plan { a: text b: text c: text } } } } }',
  ],
  [
    'cost in a mesh of fragments',
    'COST_LIMIT_EXCEEDED',
    `{ nodes(ids: ["unit/miit"]) { ...F0 } } ${many(
      60,
      (index) =>
        `fragment F${index} on Node { plan { id } ${many(8, (step) => `...F${Math.min(60, index + 1 + step)}`)} }`,
    )} fragment F60 on Node { id }`,
  ],
  [
    'introspection',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`,
  ],
])('too much of %s is refused quickly, before the store is asked', async (_name, code, query) => {
  const begun = performance.now();
  const { status, body } = await served.ask(query);
  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(body.errors?.map(({ extensions }) => extensions['code'])).toContain(code);
  expect(calls).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('the cost and its limit are reported, page sizes of variables included', async () => {
  const query = `query ($n: Int!) { goals(first: $n) { edges { node { neighbors(first: $n) { edges { node {
    neighbors(first: $n) { totalCount edges { node { id } } } } } } } } } }`;
  expect((await served.ask(query, { n: 2 })).status).toBe(200);
  const { body } = await served.ask(query, { n: 100 });
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'COST_LIMIT_EXCEEDED',
    cost: expect.any(Number) as unknown,
    limit: LIMITS.cost,
  });
});

test('fragments that double at every level neither hang nor cost', async () => {
  const query = `{ node(id: "unit/miit") { ...F0 } }
    ${many(40, (index) => `fragment F${index} on Node { ...F${index + 1} ...F${index + 1} }`)}
    fragment F40 on Node { id }`;
  expect((await served.ask(query)).body.data).toEqual({ node: { id: 'unit/miit' } });
});

test.each([
  ['{ meta { store } }', 1],
  ['{ goals { edges { node { id } } } }', 1 + 20 * 2],
  ['{ goals(first: 3) { edges { node { plan { id } } } } }', 1 + 3 * 3],
  ['{ nodes(ids: ["a", "b"]) { id } }', 2],
  ['{ node(id: "a") { ... on Plan { text } ... on Goal { plan { id } } } }', 1 + 500],
])('%s costs %d', (query, cost) => {
  expect(costOf(query)).toBe(cost);
});

test('every field of the API fits the cost limit at its default sizes, with all that hangs below it', () => {
  const { Query, ...types } = schema.getTypeMap();
  const costs = Object.values(isObjectType(Query) ? Query.getFields() : {}).map((field) => {
    const query = `{ ${spell(field, 3)} }`;
    return { field: field.name, cost: costOf(query) };
  });
  expect(costs.filter(({ cost }) => cost > LIMITS.cost)).toEqual([]);
  expect(costs.length).toBeGreaterThan(15);
  expect(types).toBeDefined();
});

/** Spells a field with everything below it that needs no argument, some levels deep. */
function spell(field: GraphQLField<unknown, unknown>, levels: number): string {
  const samples: Readonly<Record<string, string>> = {
    ids: '["unit/miit"]',
    id: '"unit/miit"',
    query: '"电"',
  };
  const args = field.args
    .filter((argument) => isRequiredArgument(argument) || (field.name === 'unit' && argument.name === 'id'))
    .map(({ name }) => `${name}: ${samples[name] ?? '1'}`);
  const type = getNamedType(field.type);
  const below = isCompositeType(type) ? ` { ${spellBelow(type, levels)} }` : '';
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${below}`;
}

function spellBelow(type: GraphQLNamedType, levels: number): string {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const asked = fields.filter((field) => {
    const isHeavy = type.name === 'Plan' && field.name === 'text' && levels < 2;
    return !isHeavy && (levels > 0 || !isCompositeType(getNamedType(field.type)));
  });
  return ['__typename', ...asked.map((field) => spell(field, levels - 1))].join(' ');
}

function costOf(query: string): number {
  const document = parse(query);
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
  const operation = guardedOperation(schema, document, definition, {});
  if (operation === undefined) throw new Error('Variables do not fit.');
  return operationCost(operation);
}

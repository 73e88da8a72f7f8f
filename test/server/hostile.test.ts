import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
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
import { ATTACKS, type Attack } from '../../scripts/bench/attacks.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { countedStore } from './counted-store.ts';
import { serveStore, type Answer, type Served } from './serve-store.ts';

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

/** Sends a request as it stands; `fetch` keeps some headers to itself. */
async function send({
  method = 'POST',
  headers = {},
  search = '',
  body,
}: Omit<Attack, 'name' | 'status' | 'code'>) {
  const sent = httpRequest(served.url + search, {
    method,
    headers: { accept: 'application/graphql-response+json', ...headers },
  });
  sent.on('error', () => undefined);
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const answer = JSON.parse((await buffer(response)).toString('utf8')) as Answer['body'];
  return { status: response.statusCode, answer };
}

test.each(ATTACKS)('$name is refused with a sentence before the store is asked', async (attack) => {
  const { status, answer } = await send(attack);
  expect(status).toBe(attack.status);
  expect(answer.data).toBeUndefined();
  expect(answer.errors?.map(({ extensions }) => extensions['code'])).toContain(attack.code);
  for (const { message } of answer.errors ?? []) {
    expect(message).toMatch(/^\S.{9,}/);
    expect(message).not.toMatch(/\n\s+at |node_modules/);
  }
  expect(calls).toEqual([]);
  expect(served.logged).toEqual([]);
});

test('cursors that were cut short or come from another query are refused before the store is asked', async () => {
  const first = await served.ask('{ goals(first: 1) { pageInfo { endCursor } } }');
  const { pageInfo } = first.body.data?.['goals'] as { pageInfo: { endCursor: string } };
  const { endCursor } = pageInfo;
  const follow = (field: string, after: string) =>
    served.ask(`query ($after: String!) { ${field} { totalCount } }`, { after });
  expect((await follow('goals(first: 1, after: $after)', endCursor)).status).toBe(200);
  calls.length = 0;
  for (const [field, cursor] of [
    ['goals(after: $after)', endCursor.slice(0, -3)],
    ['goals(after: $after)', `${endCursor}AAAA`],
    ['goals(orderBy: NAME, after: $after)', endCursor],
    ['goals(filter: { level: 1 }, after: $after)', endCursor],
    ['tasks(after: $after)', endCursor],
    ['search(query: "电", after: $after)', endCursor],
  ] as const) {
    const { status, body } = await follow(field, cursor);
    expect([field, status]).toEqual([field, 400]);
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('does not belong to this field') as unknown,
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
  }
  expect(calls).toEqual([]);
});

test.each([
  "'",
  '"',
  '`',
  '\\',
  '\0',
  '\u0007\u001b[31m',
  '\ud800',
  '\udfff电',
  '${1+1}',
  '}) RETURN 1 //',
  '../..',
])('the odd id %j names nothing and does no harm', async (id) => {
  const query = `query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id }
      subgraph(ids: $ids) { nodes { id } } goals(filter: { ids: $ids }) { totalCount } }`;
  const { status, body } = await served.ask(query, { id, ids: [id] });
  expect(status).toBe(200);
  expect(body.data).toEqual({
    node: null,
    nodes: [null],
    subgraph: { nodes: [] },
    goals: { totalCount: 0 },
  });
});

test.each([
  'name:*',
  '*:*',
  'a AND OR',
  '电~9999',
  '"',
  '(((',
  '[a TO z]',
  '\\',
  '/.*/',
  '^',
  '\ud800',
  '\0',
])('the search %j is answered as words, not as a language', async (query) => {
  const { status, body } = await served.ask(
    'query ($query: String!) { search(query: $query) { totalCount } }',
    {
      query,
    },
  );
  expect(status).toBe(200);
  expect((body.data?.['search'] as { totalCount: number }).totalCount).toBeLessThan(SMALL_GRAPH.nodes.length);
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

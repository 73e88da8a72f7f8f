import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { serveStore, type Served } from './serve-store.ts';

let served: Served;

beforeAll(async () => {
  served = await serveStore(createMemoryStore(SMALL_GRAPH));
});
afterAll(() => served.close());

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
  readonly edges: readonly { cursor: string; node: { id?: string; code?: string } }[];
}

const page = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Reads the page of a connection; `field` has the place of `after` as `AFTER`. */
async function read(
  query: string,
  at: (data: never) => unknown,
  after: string | undefined,
): Promise<Connection> {
  const text = query.replace('AFTER', after === undefined ? '' : `after: ${JSON.stringify(after)}`);
  const { body } = await served.ask(text);
  expect(body.errors).toBeUndefined();
  return at(body.data as never) as Connection;
}

test.each([
  ['passages', `{ c: passages(first: 4, AFTER) { ${page} edges { cursor node { id } } } }`, 15],
  [
    'units by degree',
    `{ c: units(first: 1, orderBy: DEGREE, AFTER) { ${page} edges { cursor node { id } } } }`,
    6,
  ],
  ['search', `{ c: search(query: "电", first: 2, AFTER) { ${page} edges { cursor node { id } } } }`, 5],
  ['problems', `{ c: problems(first: 1, AFTER) { ${page} edges { cursor node { code } } } }`, 3],
  [
    'neighbors',
    `{ o: node(id: "guofa-2016-1") { c: neighbors(first: 5, AFTER) { ${page} edges { cursor node { id } } } } }`,
    22,
  ],
  [
    'assignments of a unit',
    `{ o: unit(id: "unit/cac") { c: assignments(first: 1, AFTER) { ${page} edges { cursor node { id } } } } }`,
    2,
  ],
])('%s are paged without gaps or repetitions', async (_name, query, total) => {
  const at = (data: { c?: unknown; o?: { c: unknown } }) => data.c ?? data.o?.c;
  const pages: Connection[] = [];
  for (let after: string | undefined; ; after = pages.at(-1)?.pageInfo.endCursor) {
    const next = await read(query, at, after);
    pages.push(next);
    expect(next.totalCount).toBe(total);
    expect(next.pageInfo.hasPreviousPage).toBe(after !== undefined);
    expect(next.pageInfo.startCursor).toBe(next.edges[0]?.cursor);
    if (!next.pageInfo.hasNextPage) break;
  }
  const cursors = pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
  expect(cursors).toHaveLength(total);
  expect(new Set(cursors).size).toBe(total);
});

test('a page of no rows still counts', async () => {
  const { body } = await served.ask(`{ goals(first: 0) { ${page} edges { cursor } } }`);
  expect(body.data).toEqual({
    goals: {
      totalCount: 2,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [],
    },
  });
});

test.each([
  ['forged', () => 'not-a-cursor'],
  ['tampered with', (cursor: string) => cursor.slice(0, -4)],
  ['empty', () => ''],
])('a cursor that is %s is refused', async (_name, forge) => {
  const { body } = await served.ask('{ goals(first: 1) { pageInfo { endCursor } } }');
  const { goals } = body.data as { goals: Connection };
  const answer = await served.ask('query ($after: String) { goals(after: $after) { totalCount } }', {
    after: forge(goals.pageInfo.endCursor),
  });
  expect(answer.status).toBe(400);
  expect(answer.body.data).toBeUndefined();
  expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
});

test.each([
  ['another filter', 'goals(filter: { level: 1 }, after: $after) { totalCount }'],
  ['another order', 'goals(orderBy: NAME, after: $after) { totalCount }'],
  ['another field', 'tasks(after: $after) { totalCount }'],
])('a cursor given to %s is refused', async (_name, field) => {
  const { body } = await served.ask('{ goals(first: 1) { pageInfo { endCursor } } }');
  const { goals } = body.data as { goals: Connection };
  const answer = await served.ask(`query ($after: String) { ${field} }`, { after: goals.pageInfo.endCursor });
  expect(answer.status).toBe(400);
  expect(answer.body.errors?.[0]?.extensions['argument']).toBe('after');
});

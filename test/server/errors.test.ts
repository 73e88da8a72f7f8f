import { EventEmitter, once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { BadRequestError, StoreUnavailableError } from '../../graph/model/errors.ts';
import type { GraphStore } from '../../graph/store/graph-store.ts';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { LIMITS } from '../../server/graphql/limits.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { serveStore, type Served } from './serve-store.ts';

const memory = createMemoryStore(SMALL_GRAPH);
let served: Served | undefined;

afterEach(async () => {
  await served?.close();
  served = undefined;
});

/** Serves the small graph, with some of the store's answers replaced. */
async function serve(replaced: Partial<GraphStore> = {}, options = {}): Promise<Served> {
  served = await serveStore({ ...memory, ...replaced }, options);
  return served;
}

test.each([
  [
    'goals(first: 101) { totalCount }',
    'first',
    `\`first\` of \`goals\` must be at most ${LIMITS.first}, not 101.`,
  ],
  ['goals(first: -1) { totalCount }', 'first', '`first` of `goals` must be at least 0, not -1.'],
  ['subgraph(ids: [], limit: 100000) { truncated }', 'limit', `must be at most ${LIMITS.limit}`],
  ['subgraph(ids: [], depth: -1) { truncated }', 'depth', 'must be at least 0, not -1.'],
  ['subgraph(ids: [], minConfidence: 1.5) { truncated }', 'minConfidence', 'must be at most 1, not 1.5.'],
  ['search(query: "") { totalCount }', 'query', 'must have a length of at least 1, not 0.'],
  [
    `goals(filter: { nameContains: "${'字'.repeat(201)}" }) { totalCount }`,
    'nameContains',
    'at most 200, not 201.',
  ],
  ['unit { id }', 'id', 'Give either the `id` or the `name` of the unit, and only one of them.'],
  ['unit(id: "unit/miit", name: "工信部") { id }', 'id', 'only one of them.'],
  ['node(id: "unit/miit") { neighbors(first: 101) { totalCount } }', 'first', 'at most 100, not 101.'],
])('%s is refused, naming %s', async (field, argument, sentence) => {
  const { status, body } = await (await serve()).ask(`{ ${field} }`);
  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(body.errors).toHaveLength(1);
  expect(body.errors?.[0]?.message).toContain(sentence);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('arguments in variables are bounded too', async () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const { status, body } = await (await serve()).ask(query, { ids: Array(LIMITS.ids + 1).fill('x') });
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions['argument']).toBe('ids');
});

test('caps themselves are allowed', async () => {
  const { ask } = await serve();
  const query = `{ goals(first: ${LIMITS.first}) { totalCount } subgraph(ids: [], limit: ${LIMITS.limit}) { truncated } }`;
  expect((await ask(query)).status).toBe(200);
});

test('a store that cannot be reached is 503 with a sentence', async () => {
  const nodePage = () => Promise.reject(new StoreUnavailableError('bolt://secret:7687 refused'));
  const { status, body } = await (await serve({ nodePage })).ask('{ goals { totalCount } }');
  expect(status).toBe(503);
  expect(body).toEqual({
    data: null,
    errors: [
      {
        message: 'The data cannot be reached now; try again in a moment.',
        locations: [{ line: 1, column: 3 }],
        path: ['goals'],
        extensions: { code: 'STORE_UNAVAILABLE' },
      },
    ],
    extensions: { cost: { requested: 1, limit: 100_000 } },
  });
});

test('a store that cannot be reached is 503 for a nullable field too', async () => {
  const nodes = () => Promise.reject(new StoreUnavailableError('gone'));
  expect((await (await serve({ nodes })).ask('{ node(id: "unit/miit") { id } }')).status).toBe(503);
});

test('what the store finds wrong with a request is told with its argument', async () => {
  const search = () => Promise.reject(new BadRequestError('query', 'The query has no words.'));
  const { status, body } = await (await serve({ search })).ask('{ search(query: "?") { totalCount } }');
  expect(status).toBe(400);
  expect(body.errors?.[0]).toMatchObject({
    message: 'The query has no words.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'query' },
  });
});

test('an unforeseen error is one generic sentence for the client and a line in the log', async () => {
  const secret = new TypeError('secret at /srv/app.ts');
  const { ask, logged } = await serve({ nodePage: () => Promise.reject(secret) });
  const { status, body } = await ask('{ goals { totalCount } }');
  expect(status).toBe(500);
  expect(body.errors).toEqual([
    {
      message: 'Something went wrong on our side; it has been noted.',
      path: ['goals'],
      extensions: { code: 'INTERNAL' },
    },
  ]);
  expect(logged).toEqual([
    {
      data: { err: expect.objectContaining({ originalError: secret }) as unknown, path: ['goals'] },
      message: 'A request failed unforeseen.',
    },
  ]);
});

test('data besides an error are 200', async () => {
  const search = () => Promise.reject(new Error('bug'));
  const nodes = () => Promise.reject(new BadRequestError('id', 'Nonsense.'));
  const { status, body } = await (
    await serve({ search, nodes })
  ).ask('{ node(id: "x") { id } meta { store } }');
  expect(status).toBe(200);
  expect(body.data).toEqual({ node: null, meta: { store: 'memory' } });
});

test('a request that takes too long is ended, its store too', async () => {
  let ended: unknown;
  const nodePage: GraphStore['nodePage'] = (_request, options) =>
    new Promise((_resolve, reject) => {
      options?.signal?.addEventListener('abort', () => {
        ended = options.signal?.reason;
        reject(new Error('stopped'));
      });
    });
  const { ask } = await serve({ nodePage }, { timeoutMilliseconds: 50 });
  const { status, body } = await ask('{ goals { totalCount } }');
  expect(status).toBe(503);
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'TIMEOUT' });
  expect(ended).toMatchObject({ name: 'TimeoutError' });
});

test('a client that goes away ends the work of the store', async () => {
  const seen = new EventEmitter();
  const begun = once(seen, 'begun');
  const ended = once(seen, 'ended');
  const nodePage: GraphStore['nodePage'] = (_request, options) => {
    seen.emit('begun');
    options?.signal?.addEventListener('abort', () => seen.emit('ended', options.signal?.reason));
    return new Promise(() => undefined);
  };
  const { url } = await serve({ nodePage });
  const controller = new AbortController();
  const request = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ goals { totalCount } }' }),
    signal: controller.signal,
  });
  await begun;
  controller.abort();
  await expect(request).rejects.toThrow();
  expect(await ended).toMatchObject([{ name: 'AbortError' }]);
});

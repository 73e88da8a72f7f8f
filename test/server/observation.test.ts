import { afterEach, expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { LIMITS } from '../../server/graphql/limits.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { countedStore } from './counted-store.ts';
import { serveStore, type Served } from './serve-store.ts';

const { store, calls } = countedStore(createMemoryStore(SMALL_GRAPH));
const serving: Served[] = [];
afterEach(async () => {
  await Promise.all(serving.splice(0).map((served) => served.close()));
  calls.length = 0;
});

async function serve(options: Parameters<typeof serveStore>[1] = {}): Promise<Served> {
  const served = await serveStore(store, options);
  serving.push(served);
  return served;
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const any = (kind: unknown): unknown => expect.any(kind) as unknown;

test('every answer tells the cost of its operation and the limit', async () => {
  const { ask } = await serve();
  const cost = async (query: string) => (await ask(query)).body.extensions;
  expect(await cost('{ goals(first: 3) { edges { node { id } } } }')).toEqual({
    cost: { requested: 7, limit: LIMITS.cost },
  });
  expect(await cost('{ __typename }')).toEqual({ cost: { requested: 0, limit: LIMITS.cost } });
  expect(await cost('{ goals(first: 101) { totalCount } }')).toEqual({
    cost: { requested: 1, limit: LIMITS.cost },
  });
  expect(await cost('{ nonsense }')).toBeUndefined();
});

test('a request that is over is noted with its name, cost, time and outcome, and nothing of its values', async () => {
  const { url, observed } = await serve();
  const query = 'query FindBodies($secret: String!) { search(query: $secret, first: 2) { totalCount } }';
  await post(url, { query, variables: { secret: '公安部' } }, { 'x-request-id': 'abc-1' });
  await fetch(`${url}?query=${encodeURIComponent('{ unit(name: "公安部") { id } }')}`);
  await post(url, { query: '{ unit { id } }' }, { accept: 'application/graphql-response+json' });
  await post(url, '{ "query": "公安部');
  await vi.waitFor(() => {
    expect(observed).toHaveLength(4);
  });
  const line = { requestId: any(String), route: 'graphql', milliseconds: any(Number) };
  expect(observed).toEqual([
    {
      ...line,
      requestId: 'abc-1',
      method: 'POST',
      status: 200,
      operation: 'FindBodies',
      cost: 1,
      outcome: 'answered',
    },
    { ...line, method: 'GET', status: 200, cost: 1, outcome: 'answered' },
    { ...line, method: 'POST', status: 400, cost: 1, outcome: 'refused', codes: ['BAD_USER_INPUT'] },
    { ...line, method: 'POST', status: 400, outcome: 'refused', codes: ['BAD_REQUEST'] },
  ]);
  expect(JSON.stringify(observed)).not.toContain('公安部');
});

test.each([
  ['a plain id', 'abc-1', 'abc-1'],
  ['no id', undefined, /^[\da-f-]{36}$/],
  ['an id with spaces', 'a b', /^[\da-f-]{36}$/],
  ['an id without end', 'a'.repeat(101), /^[\da-f-]{36}$/],
])('%s is answered with one that is sane', async (_, given, expected) => {
  const { url } = await serve();
  const answer = await fetch(
    new URL('/healthz', url),
    given === undefined ? {} : { headers: { 'x-request-id': given } },
  );
  const id = answer.headers.get('x-request-id');
  if (typeof expected === 'string') expect(id).toBe(expected);
  else expect(id).toMatch(expected);
});

test('the counts are printed for Prometheus', async () => {
  const { url, ask } = await serve();
  await ask('{ goals(first: 3) { edges { node { id } } } }');
  await ask('{ nonsense }');
  await fetch(new URL('/healthz', url));
  const answer = await fetch(new URL('/metrics', url));
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await answer.text())
    .split('\n')
    .filter((line) => line !== '' && !/^#|_bucket|_sum/.test(line));
  expect(lines).toEqual([
    'plan_atlas_requests_total{route="graphql",status="200"} 1',
    'plan_atlas_requests_total{route="graphql",status="400"} 1',
    'plan_atlas_requests_total{route="health",status="200"} 1',
    'plan_atlas_request_duration_seconds_count{route="graphql"} 2',
    'plan_atlas_request_duration_seconds_count{route="health"} 1',
    'plan_atlas_operation_cost_count 1',
    'plan_atlas_refusals_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
  ]);
});

test('an address that has spent its cost is told when to come again, before the store is asked', async () => {
  const { url } = await serve({ bucket: { costPerMinute: LIMITS.cost, loopbackToo: true } });
  const query =
    '{ nodes(ids: ["a", "b", "c"]) { neighbors(first: 100) { edges { node { neighbors(first: 100) { edges { node { id } } } } } } } }';
  const first = await post(url, { query });
  expect(first.status).toBe(200);
  const callsBefore = calls.length;
  const second = await post(url, { query });
  expect(second.status).toBe(429);
  expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await second.json()).toMatchObject({
    errors: [
      {
        message: expect.stringContaining('try again in') as unknown,
        extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: any(Number) },
      },
    ],
    extensions: { cost: { limit: LIMITS.cost } },
  });
  const third = await post(url, 'not even JSON');
  expect(third.status).toBe(429);
  expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await third.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  expect(calls).toHaveLength(callsBefore);
});

test('each address behind a trusted proxy has a bucket of its own, all of an IPv6 network one, the loopback none', async () => {
  const bucket = { costPerMinute: LIMITS.cost, loopbackToo: false };
  const { url } = await serve({ bucket, trustedProxies: 1 });
  const ids = JSON.stringify(Array.from({ length: 450 }, (_, index) => `n${index}`));
  const query = `{ nodes(ids: ${ids}) { neighbors(first: 100) { edges { node { id } } } } }`;
  const from = async (address: string) => (await post(url, { query }, { 'x-forwarded-for': address })).status;
  expect(await from('203.0.113.7')).toBe(200);
  expect(await from('203.0.113.7')).toBe(429);
  expect(await from('203.0.113.8')).toBe(200);
  expect(await from('2001:db8:1:2::1')).toBe(200);
  expect(await from('2001:db8:1:2:ffff::9')).toBe(429);
  expect([await from('127.0.0.1'), await from('::1'), await from('127.0.0.1')]).toEqual([200, 200, 200]);
});

test('what an address may spend stands among the limits where it is limited', async () => {
  const limits = async (loopbackToo: boolean) => {
    const { ask } = await serve({ bucket: { costPerMinute: 200_000, loopbackToo } });
    const { body } = await ask('{ meta { limits { name value } } }');
    const { limits } = body.data?.['meta'] as { limits: { name: string; value: number }[] };
    return limits.filter(({ name }) => name === 'costPerMinute');
  };
  expect(await limits(true)).toEqual([{ name: 'costPerMinute', value: 200_000 }]);
  expect(await limits(false)).toEqual([]);
});
